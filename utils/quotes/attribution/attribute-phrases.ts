import type { Search } from '../contents/search';
import { holdsMarks } from '../marks/holds-marks';
import type { NounPhrase } from '../phrases/noun-phrase';
import { findSubjectAfter } from '../speakers/find-subject-after';
import { type Token, type TokenRange, tokenAt } from '../words/token';
import type { Attribution } from './attribution';
import { findContents } from './content-of-phrase';
import { findLeading } from './find-leading';
import { findPlacedPhrase, type PlacedPhrase } from './find-placed-phrase';
import { isView } from './is-view';

/** The quotations of one sentence that a phrase attributes: according to X, X zufolge, aldus X. */
export function attributePhrases(search: Search): readonly Attribution[] {
  const { sentence } = search;
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const placed = findPlacedPhrase(search, at);
    if (placed === null) continue;
    const attribution = attribute(search, placed);
    if (attribution) found.push(attribution);
    if (found.length >= MOST_PHRASES) break;
    at = Math.max(at, placed.range.to - 1);
  }
  return found;
}

export const MOST_PHRASES = 20;

/** "Nordlys hat nach eigenen Angaben …": where no verb can leave its subject out, the sentence's subject speaks. */
function findSpeaker(search: Search, { phrase, range, rule }: PlacedPhrase): Attribution['speaker'] {
  if (phrase) return { kind: 'phrase', phrase };
  const own = rule.isOwn ? findBehindVerb(search, range) : null;
  if (own) return { kind: 'phrase', phrase: own };
  const leading = search.lexicon.grammar.dropsSubject || !rule.isOwn ? null : findLeading(search, range.from);
  return leading ? { kind: 'phrase', phrase: leading } : { kind: 'left-out' };
}

/** "Nach eigenen Angaben hat Nordlys …": what opens the sentence has the verb behind it, and then the subject. */
function findBehindVerb({ tokens, sentence, lexicon }: Search, { from, to }: TokenRange): NounPhrase | null {
  if (lexicon.grammar.inversion !== 'verb-second' || from > sentence.from + 1) return null;
  const end = endBeforeCounted(tokens, { from: to + 1, to: sentence.to });
  const subject = findSubjectAfter(tokens, { from: to + 1, to: end }, lexicon);
  return subject && subject.phrase.kind !== 'other' ? subject.phrase : null;
}

/** "har Nordværk fyret 300 ansatte": where a number counts what the verb is about, the name ends ahead of the verb. */
function endBeforeCounted(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (!tokenAt(tokens, from).capital) return to;
  for (let at = from + 2; at < to; at += 1) {
    const before = tokenAt(tokens, at - 1);
    const isCount = /^\d/.test(tokenAt(tokens, at).lower);
    if (isCount && before.kind === 'word' && !before.capital) return at - 1;
  }
  return to;
}

function attribute(search: Search, placed: PlacedPhrase): Attribution | null {
  const contents = findContents(search, placed);
  if (contents.length === 0) return null;
  const isBare = !contents.some((content) => holdsMarks(search.tokens, content));
  if (placed.rule.needsMarks && isBare && !isView(search, placed)) return null;
  return {
    contents,
    speaker: findSpeaker(search, placed),
    cue: placed.cue,
    strong: false,
    around: placed.range,
  };
}
