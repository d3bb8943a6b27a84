import type { Search } from '../contents/search';
import { hasClass, isKind } from '../words/token';
import { WordClass } from '../words/word-class';
import type { PlacedPhrase } from './find-placed-phrase';

/** "Pour l’économiste Ana Lima, la baisse va durer", "Para la defensa, …": whose view is news, though no marks show it. */
export function isView({ tokens, lexicon }: Search, { rule, phrase, range }: PlacedPhrase): boolean {
  if (!rule.unlessVoice || phrase === null || !isKind(tokens[range.to], 'comma')) return false;
  const isBehindOffice = phrase.name !== null && phrase.range.from > range.from + rule.before.length;
  if (phrase.kind === 'person' || isBehindOffice) return phrase.role !== null || isBehindOffice;
  if (phrase.kind === 'unnamed' || phrase.kind === 'company') return lexicon.voices.has(phrase.head);
  if (phrase.name === null || !hasClass(tokens[phrase.range.from], WordClass.article)) return false;
  return tokens
    .slice(phrase.name.from, phrase.name.to)
    .some((token) => token.acronym || lexicon.voices.has(token.lower));
}
