import type { Span } from '../../text/span';
import { findLeading } from '../attribution/find-leading';
import type { Gender } from '../lexicon/compiled-lexicon';
import { spanOf } from './mention-span';
import { type Context, type ResolvedSpeaker, unnamed } from './resolved-speaker';

const SENTENCES = 2;

/** "Le juge n’a pas été convaincu. « … », a-t-il demandé": somebody without a name who opens a sentence just before. */
export function resolveLeadingNoun(
  gender: Gender,
  before: number,
  { draft, article }: Pick<Context, 'draft' | 'article'>,
): ResolvedSpeaker | null {
  const { tokens, sentences } = draft.paragraph;
  const last = countAhead(draft.paragraph, before);
  for (const sentence of sentences.slice(Math.max(0, last - SENTENCES), last).reverse()) {
    const phrase = findLeading({ tokens, sentence, cues: [], lexicon: article.lexicon }, sentence.to);
    if (
      phrase?.kind !== 'unnamed' ||
      (phrase.gender !== 'any' && gender !== 'any' && phrase.gender !== gender)
    )
      continue;
    const mention: Span = spanOf(tokens, phrase.range);
    const found = unnamed(article.text, mention, phrase);
    if (found.single) return found;
  }
  return null;
}

/** How many sentences end before a place; they stand in order. */
function countAhead({ tokens, sentences }: Context['draft']['paragraph'], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[(sentences[middle]?.to ?? 1) - 1]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
