import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../../scripts/inspect/arguments';

describe('the command line', () => {
  test.each([
    [['page'], { mode: 'page', readerLangs: ['en'], timing: false }],
    [['text', '--reader', 'de,en'], { mode: 'text', readerLangs: ['de', 'en'], timing: false }],
    [
      ['--timing', '--reader=nb,pt-BR', 'notice'],
      { mode: 'notice', readerLangs: ['no', 'pt'], timing: true },
    ],
  ])('%j is understood', (given, value) => {
    expect(parseArguments(given)).toEqual({ ok: true, value });
  });

  test.each([
    [[], /which mode/],
    [['pages'], /no mode pages/],
    [['page', '--fast'], /no option --fast/],
    [['page', 'text'], /One mode/],
    [['page', '--reader'], /language tags/],
    [['page', '--reader', 'en,,de'], /language tags/],
    [['page', '--reader', 'English please'], /language tags/],
  ])('%j is refused in plain words', (given, reason) => {
    const parsed = parseArguments(given);
    expect(parsed.ok ? '' : parsed.reason).toMatch(reason);
  });
});
