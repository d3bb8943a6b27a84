import { describe, expect, it } from 'vitest';
import { compileFrame } from '../../../utils/boilerplate/compile-frames';
import { CONCEPT_NAMES, INTENT_NAMES } from '../../../utils/boilerplate/lexicon-names';
import { recogniseNotice } from '../../../utils/boilerplate/recognise-notice';
import { splitList } from '../../../utils/boilerplate/word-grammar';
import { INTENTS } from '../../../utils/lexicon/notices/intents';
import { NOTICE_LEXICONS } from '../../../utils/lexicon/notices/notice-lexicons';
import { noticeFaultsOf } from '../../helpers/notice-faults';

const languages = NOTICE_LEXICONS.map((lexicon) => ({ ...lexicon }));
describe('the catalogue of meanings', () => {
  it('makes every meaning of notions and values that exist', () => {
    for (const intent of INTENT_NAMES) {
      for (const line of INTENTS[intent].frames) expect(() => compileFrame(intent, line)).not.toThrow();
    }
  });

  it('has no notion that no meaning is made of', () => {
    const used = new Set(
      INTENT_NAMES.flatMap((intent) =>
        INTENTS[intent].frames.flatMap((line) => {
          const { required, optional } = compileFrame(intent, line);
          return [...required.flat(), ...optional];
        }),
      ),
    );
    expect(CONCEPT_NAMES.filter((concept) => !used.has(concept))).toEqual([]);
  });

  it('states no meaning twice in the same words', () => {
    const lines = INTENT_NAMES.flatMap((intent) => INTENTS[intent].frames.map((line: string) => line));
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});

describe.each(languages)('the words of $lang', ({ phrases }) => {
  it('have no phrase under two meanings', () => {
    const owners = new Map<string, string[]>();
    for (const intent of INTENT_NAMES) {
      for (const phrase of splitList(phrases[intent] ?? ''))
        owners.set(phrase, [...(owners.get(phrase) ?? []), intent]);
    }
    expect([...owners].filter(([, intents]) => intents.length > 1)).toEqual([]);
  });
});

describe.each(languages)('a label of $lang', ({ lang, phrases }) => {
  it('is recognised as what it stands under', () => {
    const labels = INTENT_NAMES.flatMap((intent) =>
      splitList(phrases[intent] ?? '').flatMap((text) => (/[[({~*]/.test(text) ? [] : [{ intent, text }])),
    );
    const lost = labels.filter(
      ({ intent, text }) => recogniseNotice({ text, lang, readerLangs: ['en'] })?.intent !== intent,
    );
    expect(lost.map(({ text }) => text)).toEqual(noticeFaultsOf(lang, 'labels'));
  });
});
