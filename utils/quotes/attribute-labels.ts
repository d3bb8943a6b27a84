import type { Attribution } from './attribution';
import type { Search } from './content';
import { parseNounPhrase } from './noun-phrase';
import { hasClass, isKind, type TokenRange } from './token';
import { WordClass } from './word-class';

const LONGEST_LABEL = 8;

/**
 * A name and a colon ahead of words in marks: Lin: “We were late.” · and a colon behind a longer clause that
 * names a speaker: Lin put the blame elsewhere: “We were late.”
 */
export function attributeLabel({ tokens, sentence, lexicon }: Search): Attribution | null {
  const colon = findColon({ tokens, sentence });
  if (colon === null) return null;
  const phrase = parseNounPhrase(tokens, { from: sentence.from, to: colon }, lexicon);
  if (!phrase || phrase.kind === 'other' || phrase.kind === 'document') return null;
  if (
    phrase.range.to !== colon &&
    !isKind(tokens[phrase.range.to], 'comma') &&
    !hasClass(tokens[phrase.range.to], WordClass.perfect) &&
    colon - sentence.from <= LONGEST_LABEL &&
    phrase.kind !== 'pronoun' &&
    phrase.kind !== 'name' &&
    phrase.kind !== 'person'
  )
    return null;
  return {
    contents: [{ from: colon + 1, to: colon + 2 }],
    speaker: { kind: 'phrase', phrase },
    cue: null,
    strong: false,
    around: { from: sentence.from, to: colon },
  };
}

/** The colon right before words in marks. */
function findColon({
  tokens,
  sentence,
}: {
  readonly tokens: Search['tokens'];
  readonly sentence: TokenRange;
}): number | null {
  for (let at = sentence.from + 1; at + 1 < sentence.to; at += 1) {
    if (isKind(tokens[at], 'marked')) return null;
    if (isKind(tokens[at], 'colon') && isKind(tokens[at + 1], 'marked')) return at;
  }
  return null;
}
