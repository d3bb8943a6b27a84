import { readLastClause } from '../attribution/attribute-labels';
import { findLeading } from '../attribution/find-leading';
import type { Search } from '../contents/search';
import type { MarkedRun } from '../marks/marked-run';
import { looksLikeQuotation } from '../marks/scare-quotes';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { sentenceBefore } from '../words/sentences';
import { endsInStop, hasClass, isKind, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Draft } from './draft';
import { findTaker } from './find-taker';
import { standsAlone } from './stands-alone';
import type { Place } from './to-draft';

export interface Loose extends Place {
  readonly text: string;
  readonly governed: readonly Draft[];
  readonly before: readonly Draft[];
}

/** Words in marks that nothing in the sentence governs. */
export function draftLoose(loose: Loose): readonly Draft[] {
  const { search, paragraph, governed } = loose;
  const { tokens, sentence, lexicon } = search;
  const found: Draft[] = [];
  if (
    governed.length === 0 &&
    search.cues.some(({ from }) => lexicon.chants.has(tokenAt(tokens, from).lower))
  )
    return found;
  const stands = standsAlone(tokens, sentence);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const run = tokenAt(tokens, at).run;
    if (
      !run ||
      governed.some(
        ({ parts, speaker }) =>
          parts.some((part) => part.start < run.outer.end && run.outer.start < part.end) ||
          (speaker.kind === 'phrase' && at >= speaker.phrase.range.from && at < speaker.phrase.range.to),
      )
    )
      continue;
    if (!stands && !looksLikeQuotation(tokens, { at, spoken: governed.length > 0 }, lexicon)) continue;
    if (
      stands &&
      !endsInStop(tokens[at]) &&
      !looksLikeQuotation(tokens, { at, spoken: isAnswer(loose) }, lexicon)
    )
      continue;
    const speaker = stands ? guessStanding(loose, run) : guessFragment(loose, at);
    found.push({ parts: [run.inner], speaker, cue: null, strong: false, via: null, paragraph });
  }
  return found;
}

/** "E la sede di Murano? «Nessuna chiusura».": a few words behind a question, of somebody who spoke before it. */
function isAnswer({ search, before }: Loose): boolean {
  const { tokens, sentence } = search;
  const stop = tokenAt(tokens, sentence.from - 1);
  return before.length > 0 && isKind(stop, 'stop') && stop.lower === '?';
}

/** A sentence in marks: whoever spoke last in this paragraph; else the subject of the sentence before; else it is carried over. */
function guessStanding(loose: Loose, run: MarkedRun): Draft['speaker'] {
  const { search, paragraph, before } = loose;
  if (before.length > 0) return findTaker(loose, run) ?? { kind: 'same' };
  const previous = sentenceBefore(paragraph.sentences, search.sentence);
  const phrase = previous ? findLeading({ ...search, sentence: previous }, previous.to) : null;
  return phrase && phrase.kind !== 'document' ? { kind: 'phrase', phrase } : { kind: 'carried' };
}

/** Words in marks inside a sentence: who speaks in the rest of it, else its subject. */
function guessFragment({ search, governed }: Loose, at: number): Draft['speaker'] {
  const [first] = governed;
  const owner = findOwner(search, at);
  if (owner) return { kind: 'phrase', phrase: owner };
  const behind = findNamedBehind(search, at);
  if (behind) return { kind: 'phrase', phrase: behind };
  const last = isKind(search.tokens[at - 1], 'colon') ? readLastClause(search, at - 1) : null;
  if (last) return { kind: 'phrase', phrase: last };
  if (first) return first.speaker;
  const phrase = findLeading(search, at);
  return phrase && phrase.kind !== 'document' && phrase.kind !== 'unnamed'
    ? { kind: 'phrase', phrase }
    : { kind: 'nobody' };
}

/** „Es brennt nicht“, versuchte Direktor Lin zu beruhigen: where the verb comes second, a name behind one no list knows. */
function findNamedBehind({ tokens, sentence, lexicon }: Search, at: number): NounPhrase | null {
  const verb = tokenAt(tokens, at + 2);
  if (lexicon.grammar.inversion !== 'verb-second' || !isKind(tokens[at + 1], 'comma')) return null;
  if (verb.kind !== 'word' || verb.capital || verb.bits !== 0) return null;
  const phrase = parseNounPhrase(tokens, { from: at + 3, to: sentence.to }, lexicon);
  return phrase?.kind === 'person' && phrase.role ? phrase : null;
}

/** "Lin’s “eleventh rule”": Lin. */
function findOwner({ tokens, sentence, lexicon }: Search, at: number): NounPhrase | null {
  if (!hasClass(tokens[at - 1], WordClass.genitive)) return null;
  let from = at - 1;
  while (from > sentence.from && tokenAt(tokens, from - 1).capital) from -= 1;
  const phrase = parseNounPhrase(tokens, { from, to: at - 1 }, lexicon);
  return phrase?.name ? phrase : null;
}
