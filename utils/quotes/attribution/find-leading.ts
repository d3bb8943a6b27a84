import type { Search } from '../contents/search';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { preferName } from '../speakers/prefer-name';
import { hasClass, isKind } from '../words/token';
import { WordClass } from '../words/word-class';

const LEADING_REACH = 60;

/** The subject a sentence opens with, behind an introductory phrase too. */
export function findLeading({ tokens, sentence, lexicon }: Search, before: number): NounPhrase | null {
  for (let at = sentence.from; at < Math.min(before, sentence.from + LEADING_REACH); at += 1) {
    const starts =
      at === sentence.from ||
      isKind(tokens[at - 1], 'comma') ||
      hasClass(tokens[at - 1], WordClass.coordinator) ||
      isKind(tokens[at - 1], 'marked');
    if (!starts || hasClass(tokens[at], WordClass.preposition | WordClass.subordinator)) continue;
    const phrase = parseNounPhrase(tokens, { from: at, to: before }, lexicon);
    if (!phrase) continue;
    const subject = preferName(tokens, { phrase, from: at, to: phrase.range.to }, { to: before, lexicon });
    if (subject.phrase.kind !== 'other' && !isKind(tokens[phrase.range.to], 'marked')) return subject.phrase;
  }
  return null;
}
