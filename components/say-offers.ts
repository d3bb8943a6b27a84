import type { OfferWords } from '../utils/export/offer-words';
import { formatMoney } from '../utils/i18n/format-money';
import { formatPricePer } from '../utils/i18n/format-price';
import type { Words } from '../utils/i18n/words';

/** What a saved table of offers says, in the interface's language. */
export function sayOffers(words: Words): OfferWords {
  return {
    product: words.say('offers.product'),
    plan: words.say('offers.plan'),
    price: words.say('offers.price'),
    year: words.say('offers.year'),
    firstYear: words.say('offers.firstYear'),
    formatMoney: (amount, currency) => formatMoney(amount, currency, words.locale),
    formatPrice: (price) => formatPricePer(price, words),
  };
}
