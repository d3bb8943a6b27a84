import { NO_CENTS_CURRENCIES } from '../lexicon/offers/currencies';
import type { Span } from '../text/span';
import { formatWritten } from './money/amount';
import { resolveCurrency } from './money/currency-signs';
import { findMoney, isMultiplied, nextNumber } from './money/find-money';
import { findRegion } from './money/find-region';
import { foldCharacters } from './money/fold-characters';
import type { Money } from './offer';

/**
 * One isolated price as a shop prints it; null where there is none. Of several prices the first counts.
 * A number without a sign is a price of no known currency.
 */
export function parsePrice(text: string, lang: string | null): Money | null {
  const bounded = text.slice(0, MAX_LENGTH);
  const hints = {
    declared: null,
    region: findRegion(null, lang),
    lang: lang?.slice(0, 2).toLowerCase() ?? null,
  };
  const running = findMoney(bounded, 'running')[0];
  const alone = findMoney(bounded, 'alone')[0];
  const money = running && alone && holds(alone.span, running.span) ? alone : (running ?? alone);
  if (!money) return parseBareNumber(bounded, hints.lang);
  const { code, assumed } = resolveCurrency(money.sign, hints);
  const amount = formatWritten({ ...money, minor: money.sign.minor }, code);
  return { amount, currency: code, currencyAssumed: assumed };
}

/** The fuller reading of the same price. */
function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}

function parseBareNumber(text: string, lang: string | null): Money | null {
  const folded = foldCharacters(text);
  for (let number = nextNumber(folded, 0); number; number = nextNumber(folded, number.end)) {
    if (isMultiplied(folded, number.end)) return null;
    if (/^\s?%/.test(folded.slice(number.end, number.end + 2))) continue;
    const written = folded.slice(number.start, number.end);
    const noCents = /[-=]$/.test(written) || (lang === 'sv' && /:\d\d$/.test(written));
    const currency = noCents && lang !== null ? (NO_CENTS_CURRENCIES.get(lang) ?? null) : null;
    const amount = formatWritten({ ...number, minor: false }, currency);
    return { amount, currency, currencyAssumed: currency !== null };
  }
  return null;
}

const MAX_LENGTH = 1000;
