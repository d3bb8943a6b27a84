import { findLeading } from '../attribution/find-leading';
import type { Search } from '../contents/search';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { MarkedRun } from '../marks/marked-run';
import { isPersonal } from '../words/is-personal';
import { sentenceBefore } from '../words/sentences';
import { hasClass, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Draft } from './draft';
import type { Loose } from './draft-loose';

const CAN_REACT: ReadonlySet<string> = new Set(['person', 'name', 'unnamed', 'organisation', 'company']);

/**
 * “A,” said Lin. Bo Ek was not so sure. “B.”: who takes the floor in the sentence that stands alone between what was
 * said and these words. Null where the words speak of somebody in the third person: “He is our best” is said of Ek.
 */
export function findTaker(
  { search, paragraph, text, before }: Loose,
  run: MarkedRun,
): Extract<Draft['speaker'], { readonly kind: 'taker' }> | null {
  const previous = sentenceBefore(paragraph.sentences, search.sentence);
  if (!previous || tokenAt(search.tokens, previous.from).start < endOf(before[before.length - 1]))
    return null;
  const phrase = findLeading({ ...search, sentence: previous }, previous.to);
  if (phrase === null || phrase.range.from !== previous.from) return null;
  if (takesStand(search, { from: phrase.range.to, to: previous.to }) && CAN_REACT.has(phrase.kind))
    return { kind: 'taker', phrase, reacts: true };
  if (phrase.kind !== 'person' && phrase.kind !== 'name') return null;
  return speaksOfSomebody(text.slice(run.inner.start, run.inner.end), search.lexicon)
    ? null
    : { kind: 'taker', phrase, reacts: false };
}

const REACTION_REACH = 16;

/** "was not so sure", "disagreed", but not "agreed to sell it". */
function takesStand({ tokens, lexicon }: Search, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + REACTION_REACH); at += 1) {
    const filed = lexicon.reactions.get(tokenAt(tokens, at).lower);
    const words = filed?.find((phrase) => phrase.every((word, k) => tokenAt(tokens, at + k).lower === word));
    if (words && !hasClass(tokens[at + words.length], WordClass.infinitiveMarker)) return true;
  }
  return false;
}

/** Behind its words and its cue. */
function endOf(draft: Draft | undefined): number {
  return Math.max(draft?.cue?.end ?? 0, ...(draft?.parts.map(({ end }) => end) ?? []));
}

function speaksOfSomebody(said: string, lexicon: CompiledLexicon): boolean {
  const words = said.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => isPersonal(word, lexicon));
}
