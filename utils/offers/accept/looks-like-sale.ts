import type { OfferDraft } from '../reading/draft';
import type { WordClues } from './weigh-words';

/**
 * Whether a sentence by itself sells a subscription: it says nothing but the offer, or it asks the reader or names a
 * subscription and says little else. A price in a story has its own subject and verb.
 */
export function looksLikeSale(clues: WordClues, drafts: readonly OfferDraft[]): boolean {
  if (clues.foreign && !((clues.asks || clues.acts) && clues.subscription)) return false;
  const speaks = clues.asks || clues.acts || clues.subscription;
  const staged = drafts.some(saysStages);
  if (clues.costs && !((clues.subscription || staged) && !clues.foreign && clues.unknown <= 1)) return false;
  if (!speaks && !drafts.some(saysTerms)) return false;
  return clues.unknown <= mostUnknown(clues, staged);
}

/** Stories are written about cookies and what refusing them costs, and of passes for a day to any place they name. */
function mostUnknown(
  { asks, acts, subscription, pass, terms, choiceOnly, words }: WordClues,
  staged: boolean,
): number {
  if (choiceOnly && !asks && !acts) return 3;
  if (pass && !asks && !acts && !subscription) return 0.5;
  return asks || acts || subscription || terms || staged ? Math.max(4, words * 0.5) : 2;
}

/** First free or cheaper, then at a stated price: only what is sold is said that way. */
function saysStages({ price, trial, then }: OfferDraft): boolean {
  return price.per !== null && (trial !== null || then?.per != null);
}

/** A price with nothing but a number is a price of anything. */
function saysTerms(draft: OfferDraft): boolean {
  return draft.price.per !== null || draft.trial !== null || draft.list !== null || draft.then !== null;
}
