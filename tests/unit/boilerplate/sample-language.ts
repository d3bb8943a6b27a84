import { findReading, indexLexicon } from '../../../utils/boilerplate/lexicon-index';
import type { LookedUp } from '../../../utils/boilerplate/split-into-pieces';
import { tokenize } from '../../../utils/boilerplate/tokenize';
import { en } from '../../../utils/lexicon/notices/en';
import type { NoticeLexicon } from '../../../utils/lexicon/notices/notice-lexicon';

const NO_WORDS = Object.fromEntries(Object.keys(en.words).map((name) => [name, '']));

/** A language of a few words. */
export function languageOf(
  words: Partial<NoticeLexicon['words']>,
  rest: Partial<NoticeLexicon> = {},
): NoticeLexicon {
  return {
    ...en,
    fillers: '',
    phrases: {},
    compounds: false,
    ...rest,
    words: { ...en.words, ...NO_WORDS, ...words },
  };
}

/** A text as a language of a few words knows it. */
export function lookUpIn(lexicon: NoticeLexicon, text: string): LookedUp {
  const index = indexLexicon(lexicon);
  const tokens = tokenize(text);
  const readings = tokens.map(({ key }) => (key === '' ? undefined : findReading(key, index)));
  return { tokens, readings };
}
