import type { OfferDraft } from '../reading/draft';
import type { WordClues } from './weigh-words';

/**
 * Whether a sentence by itself sells a subscription: it says nothing but the offer, or it asks the reader or names a
 * subscription and says little else. A price in a story has its own subject and verb.
 */
export function looksLikeSale(clues: WordClues, drafts: readonly OfferDraft[]): boolean {
  if (clues.foreign && !((clues.asks || clues.acts) && clues.subscription)) return false;
  const speaks = clues.asks || clues.acts || clues.subscription;
  if (clues.costs && !(clues.subscription && !clues.foreign && clues.unknown <= 2)) return false;
  if (!speaks && !drafts.some(saysTerms)) return false;
  return clues.unknown <= mostUnknown(clues);
}

/** Stories are written about cookies and what refusing them costs. */
function mostUnknown({ asks, acts, subscription, choiceOnly, words }: WordClues): number {
  if (choiceOnly && !asks && !acts) return 3;
  return asks || acts || subscription ? Math.max(3, words * 0.35) : 1;
}

/** A price with nothing but a number is a price of anything. */
function saysTerms(draft: OfferDraft): boolean {
  return draft.price.per !== null || draft.trial !== null || draft.list !== null || draft.then !== null;
}
