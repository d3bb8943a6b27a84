import { endsPhrase } from '../marks/scare-quotes';
import { isTitleBehindPreposition } from '../marks/titles-in-marks';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { skipTime } from '../speakers/skip-adjuncts';
import { hasClass, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Cue } from './cue';
import type { Search } from './search';

/** One adverb, time, person spoken to or prepositional phrase; the same place where none stands here. */
export function skipAdjunct({ tokens, sentence, lexicon }: Search, cue: Cue, at: number): number {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return at;
  const behindTime = skipTime(tokens, { from: at, to: sentence.to });
  if (behindTime > at) return behindTime;
  if (hasClass(token, WordClass.time) || (hasClass(token, WordClass.adverb) && !token.capital)) return at + 1;
  if (cue.verb.particle === token.lower) return at + 1;
  const to = sentence.to;
  if (hasClass(token, WordClass.preposition)) {
    const title = hasClass(tokens[at + 1], WordClass.article) ? at + 2 : at + 1;
    if (isTitleBehindPreposition(tokens, title)) return title + 1;
    const phrase = parseNounPhrase(tokens, { from: at + 1, to }, lexicon);
    if (phrase)
      return endsPhrase(tokens, phrase.range.to, lexicon.media) ? phrase.range.to + 1 : phrase.range.to;
    return hasClass(tokens[at + 1], WordClass.time | WordClass.preposition | WordClass.article)
      ? at + 2
      : at + 1;
  }
  const speaks =
    cue.verb.addressee || cue.verb.governs === 'marks' || lexicon.grammar.inversion !== 'after-content';
  const phrase = speaks ? parseNounPhrase(tokens, { from: at, to }, lexicon) : null;
  return phrase ? phrase.range.to : at;
}
