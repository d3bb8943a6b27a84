import type { Offer } from './offer';

export interface OfferText {
  /** One sentence as it stands on a card or banner. */
  readonly text: string;
  readonly lang: string | null;
  readonly url: string | null;
}

/** The offers one sentence makes; empty where it sells no subscription of the publisher's. */
export function findOffersInText(_input: OfferText): readonly Offer[] {
  return [];
}
