import { access } from './fi/access';
import { offers } from './fi/offers';
import { print } from './fi/print';
import { quotes } from './fi/quotes';
import { view } from './fi/view';
import { fiFailures } from './fi-failures';

/**
 * Finnish: the second person singular where the reader is addressed, as browsers have it.
 * Names and languages that come from elsewhere are not inflected: what surrounds them is worded so that the nominative stands.
 */
export const fi = { ...view, ...quotes, ...access, ...offers, ...print, ...fiFailures } as const;
