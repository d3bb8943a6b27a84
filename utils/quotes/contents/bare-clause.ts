import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { hasClass, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';
import { opensClause } from './clause-start';
import { holdsMarks } from './content';
import type { Cue } from './cue';
import type { Search } from './search';

const NOUN = WordClass.role | WordClass.unnamed | WordClass.organisationNoun | WordClass.document;

export interface Place {
  readonly at: number;
  /** Right behind the verb, nothing skipped. */
  readonly first: boolean;
}

/** A clause without "that": only for verbs that allow it, or where part of it is in marks. */
export function opensBare(search: Search, cue: Cue, { at, first }: Place): boolean {
  const { tokens, sentence, lexicon } = search;
  if (lexicon.grammar.clauseAfterComma && !holdsMarks(search, at)) return false;
  if (lexicon.grammar.needsThat || (cue.verb.governs !== 'clause' && !holdsMarks(search, at))) return false;
  if (cue.verb.addressee && first) return isSubjectAlone(search, at);
  return opensClause(tokens, { from: at, to: sentence.to }, lexicon);
}

/** "assure avoir fini", "dice di non volere": what was said, not what is meant to be done. */
export function opensInfinitive({ tokens, sentence, lexicon }: Search, cue: Cue, from: number): boolean {
  const { infinitive } = lexicon;
  if (infinitive === null || cue.verb.governs !== 'clause' || cue.verb.intends || cue.unreal) return false;
  let at = from;
  if (infinitive.behind.size > 0) {
    if (!infinitive.behind.has(tokenAt(tokens, at).lower)) return false;
    at += 1;
  }
  const between = infinitive.behind.size > 0 ? WordClass.negation | WordClass.adverb : WordClass.negation;
  while (at < sentence.to && hasClass(tokens[at], between)) at += 1;
  const token = tokenAt(tokens, at);
  if (at >= sentence.to || token.kind !== 'word' || token.capital || hasClass(token, WordClass.time))
    return false;
  const isNoun = hasClass(token, NOUN | WordClass.adverb | WordClass.determiner);
  return (
    !isNoun &&
    infinitive.endings.some((ending) => token.lower.endsWith(ending) && token.lower.length > ending.length)
  );
}

/** "warned banks were relying": what looks like the person spoken to is the subject of the clause. */
function isSubjectAlone({ tokens, sentence, lexicon }: Search, at: number): boolean {
  const phrase = parseNounPhrase(tokens, { from: at, to: sentence.to }, lexicon);
  return phrase !== null && hasClass(tokens[phrase.range.to], AUXILIARY);
}
