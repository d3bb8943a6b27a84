import type { Offer } from './offer';

/**
 * Offers with nothing but the place apart are one: the fuller stays, the anchors of all are kept in block order.
 * A price without a period is the same as that price with one.
 */
export function mergeDuplicates(offers: readonly Offer[]): readonly Offer[] {
  const merged: Offer[] = [];
  for (const offer of offers) {
    const at = merged.findIndex((other) => isSame(other, offer));
    const other = merged[at];
    if (other) merged[at] = join(other, offer);
    else merged.push(offer);
  }
  return merged;
}

function isSame(a: Offer, b: Offer): boolean {
  if (a.price !== b.price || a.currency !== b.currency || a.perPerson !== b.perPerson) return false;
  if (a.plan !== null && b.plan !== null && a.plan !== b.plan) return false;
  return a.per === null || b.per === null || (a.per.n === b.per.n && a.per.unit === b.per.unit);
}

function join(a: Offer, b: Offer): Offer {
  const [best, other] = weight(b) > weight(a) ? [b, a] : [a, b];
  const anchors = [a.anchor, ...a.otherAnchors, b.anchor, ...b.otherAnchors].toSorted(
    (x, y) => x.block - y.block || x.start - y.start,
  );
  return {
    ...best,
    plan: best.plan ?? other.plan,
    product: best.product ?? other.product,
    paymentMethods: best.paymentMethods.length > 0 ? best.paymentMethods : other.paymentMethods,
    flags: best.flags.filter((flag) => flag !== 'renewal-not-stated' || other.flags.includes(flag)),
    otherAnchors: anchors.filter((anchor) => anchor !== best.anchor),
  };
}

/** How much an offer says. */
function weight(offer: Offer): number {
  const facts = [
    offer.per,
    offer.then,
    offer.trial,
    offer.introFor,
    offer.listPrice,
    offer.charged,
    offer.plan,
    offer.product,
  ];
  return facts.filter((fact) => fact !== null).length;
}
