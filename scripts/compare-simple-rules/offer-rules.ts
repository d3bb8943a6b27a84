import { toMinorUnits } from '../../utils/offers/money/amount';
import { resolveCurrency } from '../../utils/offers/money/currency-signs';
import { findMoney } from '../../utils/offers/money/find-money';
import { findRegion } from '../../utils/offers/money/find-region';
import type { Page } from '../../utils/page/page';

export interface PriceSeen {
  readonly amount: number;
  readonly currency: string;
}

/** A rule of one line, and the prices it takes for offers. */
export interface OfferRule {
  readonly name: string;
  readonly find: (page: Page) => readonly PriceSeen[];
}

const SUBSCRIBE =
  /subscri|member|join|sign up|abonn|abo\b|digitaal|suscr|socio|abbonat|assin|会員|購読|prenumer|tilaa/i;
const PERIOD =
  /(?:\/|per|a|an|par|pro|al|por|ao|im|om|i|的) ?(?:day|week|month|mo|year|yr|mois|an|semaine|monat|woche|jahr|maand|week|jaar|mes|año|mese|anno|mês|ano)\b|月額|issue/i;

export const OFFER_RULES: readonly OfferRule[] = [
  { name: 'any price on the page', find: (page) => findWhere(page, () => true) },
  {
    name: 'with a subscription word within two lines',
    find: (page) => findWhere(page, (near) => SUBSCRIBE.test(near)),
  },
  {
    name: 'and with a period in the line',
    find: (page) => findWhere(page, (near, line) => SUBSCRIBE.test(near) && PERIOD.test(line)),
  },
];

/** Each price once, of the lines of which `holds` is true for the line and the two on either side. */
function findWhere(page: Page, holds: (near: string, line: string) => boolean): readonly PriceSeen[] {
  const lines = page.blocks.filter(({ visible }) => visible).map(({ text }) => text);
  const seen = new Map<string, PriceSeen>();
  lines.forEach((line, index) => {
    const prices = pricesOf(page, line);
    if (prices.length === 0 || !holds(lines.slice(Math.max(0, index - 2), index + 3).join('\n'), line))
      return;
    for (const price of prices) seen.set(JSON.stringify(price), price);
  });
  return [...seen.values()];
}

function pricesOf(page: Page, line: string): readonly PriceSeen[] {
  const hints = { declared: null, region: findRegion(page.url, page.declaredLang), lang: page.declaredLang };
  return findMoney(line, 'running').flatMap((money) => {
    const { code } = resolveCurrency(money.sign, hints);
    const amount = Number(toMinorUnits({ ...money, minor: money.sign.minor }, null)) / 100;
    return code === null || amount === 0 ? [] : [{ amount, currency: code }];
  });
}
