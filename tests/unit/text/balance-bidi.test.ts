import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceBidi } from '../../../utils/text/balance-bidi';
import { processorTime } from '../../helpers/growth';

const LRE = '\u202a';
const PDF = '\u202c';
const RLO = '\u202e';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

describe('text that turns letters round', () => {
  test.each([
    ['an override left open is closed', `Ship ${RLO}it.`, `Ship ${RLO}it.${PDF}`],
    ['an isolate left open is closed', `Ship ${RLI}it.`, `Ship ${RLI}it.${PDI}`],
    ['the inner one is closed first', `${RLI}a${RLO}b`, `${RLI}a${RLO}b${PDF}${PDI}`],
    ['the end of an isolate ends what was opened in it', `${RLI}a${RLO}b${PDI}c`, `${RLI}a${RLO}b${PDI}c`],
    ['an end without a beginning gets one', `a${PDI}b`, `${FSI}a${PDI}b`],
    ['what stands open before such an end is ended by it', `${RLO}a${PDI}b`, `${FSI}${RLO}a${PDI}b`],
    [
      'what is opened behind such an end is closed',
      `a${PDI}${PDI}${RLO}b`,
      `${FSI}${FSI}a${PDI}${PDI}${RLO}b${PDF}`,
    ],
    ['the end of an embedding does not end an isolate', `${RLI}a${PDF}b`, `${RLI}a${PDF}b${PDI}`],
  ])('%s', (_, text, balanced) => {
    expect(balanceBidi(text)).toBe(balanced);
  });

  test.each([
    ['plain words', 'Ship it.'],
    ['words that run from right to left', 'הארץ دار'],
    ['an override that is closed', `${RLO}a${PDF} b`],
    ['an embedding in an isolate, both closed', `${RLI}${LRE}a${PDF}${PDI} b`],
    ['a mark of direction, which opens nothing', 'a\u200f\u200e\u061cb'],
    ['nothing', ''],
  ])('%s: comes back as it is', (_, text) => {
    expect(balanceBidi(text)).toBe(text);
  });

  const wild = fc.string({
    unit: fc.constantFrom('a', 'א', LRE, RLO, RLI, FSI, PDF, PDI, '\u202b', '\u202d'),
  });

  test('whatever the text, it is kept whole, and balancing it twice changes nothing', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const balanced = balanceBidi(text);
        expect(balanced).toContain(text);
        expect(balanceBidi(balanced)).toBe(balanced);
      }),
    );
  });

  test('whatever stands between two such texts is turned round by neither', () => {
    fc.assert(
      fc.property(wild, wild, (before, behind) => {
        const line = `${balanceBidi(before)}|${balanceBidi(behind)}`;
        expect(balanceBidi(line)).toBe(line);
      }),
    );
  });

  test('half a million of each take a moment', () => {
    const many = 500_000;
    const text = RLI.repeat(many) + RLO.repeat(many) + PDI.repeat(2 * many);
    expect(processorTime(() => balanceBidi(text))).toBeLessThan(2_000);
  });
});
