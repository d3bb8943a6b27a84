import { findLeading } from '../attribution/find-leading';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { MarkedRun } from '../marks/marked-run';
import { isPersonal } from '../words/is-personal';
import { sentenceBefore } from '../words/sentences';
import { tokenAt } from '../words/token';
import type { Draft } from './draft';
import type { Loose } from './draft-loose';

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
  if (phrase.kind !== 'person' && phrase.kind !== 'name') return null;
  return speaksOfSomebody(text.slice(run.inner.start, run.inner.end), search.lexicon)
    ? null
    : { kind: 'taker', phrase };
}

/** Behind its words and its cue. */
function endOf(draft: Draft | undefined): number {
  return Math.max(draft?.cue?.end ?? 0, ...(draft?.parts.map(({ end }) => end) ?? []));
}

function speaksOfSomebody(said: string, lexicon: CompiledLexicon): boolean {
  const words = said.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => isPersonal(word, lexicon));
}
