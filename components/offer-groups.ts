import type { Offer } from '../utils/report/report';

export interface OfferGroup {
  readonly product: string | null;
  readonly kind: Offer['kind'];
  /** With each offer's index in the report. */
  readonly offers: readonly { readonly offer: Offer; readonly index: number }[];
}

/** Offers of one product under one heading, in the order in which the products are met. */
export function groupOffers(offers: readonly Offer[]): readonly OfferGroup[] {
  const groups = new Map<string, OfferGroup>();
  offers.forEach((offer, index) => {
    const key = JSON.stringify([offer.product, offer.kind]);
    const earlier = groups.get(key)?.offers ?? [];
    groups.set(key, { product: offer.product, kind: offer.kind, offers: [...earlier, { offer, index }] });
  });
  return [...groups.values()];
}
