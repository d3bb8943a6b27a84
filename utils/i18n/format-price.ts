import type { PricePer } from '../report/report';
import { formatMoney } from './format-money';
import { formatRate } from './format-period';
import type { Words } from './words';

/** "€6.50 a month"; the bare amount where no period is stated. */
export function formatPricePer({ price, currency, per }: PricePer, words: Words): string {
  const amount = formatMoney(price, currency, words.locale);
  return per ? formatRate(amount, per, words) : amount;
}
