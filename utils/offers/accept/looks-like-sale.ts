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
  const most = speaks ? Math.max(3, clues.words * 0.35) : 1;
  return clues.unknown <= most;
}

/** A price with nothing but a number is a price of anything. */
function saysTerms(draft: OfferDraft): boolean {
  return draft.price.per !== null || draft.trial !== null || draft.list !== null || draft.then !== null;
}
