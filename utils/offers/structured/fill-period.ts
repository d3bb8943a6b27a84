import { type CurrencyHints, resolveCurrency } from '../money/currency-signs';
import type { OfferDraft } from '../reading/draft';
import type { StructuredPrice } from './find-structured-prices';

/** The draft with the period the page's data give for the same price, where its own words give none. */
export function fillPeriod(
  draft: OfferDraft,
  structured: readonly StructuredPrice[],
  hints: CurrencyHints,
): OfferDraft {
  const { money, per } = draft.price;
  if (per !== null) return draft;
  const { code } = resolveCurrency(money.sign, hints);
  const amount = Number(money.digits) / 10 ** (money.scale + (money.sign.minor ? 2 : 0));
  const same = structured.filter(
    ({ price, currency }) => currency === code && Math.abs(price - amount) < 0.005,
  );
  const [only] = same;
  const agreed = only && same.every((one) => one.per.n === only.per.n && one.per.unit === only.per.unit);
  return agreed ? { ...draft, price: { money, per: only.per } } : draft;
}
