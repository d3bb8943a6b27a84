import type { Offer } from '../utils/report/report';
import { OfferTable } from './OfferTable';
import { groupOffers } from './offer-groups';

/** A table for each product. */
export function OfferList({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <>
      {groupOffers(offers).map((group) => (
        <OfferTable key={`${group.product} ${group.kind}`} group={group} />
      ))}
    </>
  );
}
