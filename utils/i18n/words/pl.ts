import { access } from './pl/access';
import { offers } from './pl/offers';
import { print } from './pl/print';
import { quotes } from './pl/quotes';
import { view } from './pl/view';
import { plFailures } from './pl-failures';

/**
 * Polish: the second person singular where the reader is addressed, as browsers have it, and none where one can do without.
 * Names that a page gives are not inflected: what surrounds them is worded so that the nominative stands.
 */
export const pl = { ...view, ...quotes, ...access, ...offers, ...print, ...plFailures } as const;
