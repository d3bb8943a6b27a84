import { access } from './de/access';
import { offers } from './de/offers';
import { print } from './de/print';
import { quotes } from './de/quotes';
import { view } from './de/view';
import { deFailures } from './de-failures';

/** German: "Sie", as Firefox and most newspapers have it, and no address at all where one can do without. */
export const de = { ...view, ...quotes, ...access, ...offers, ...print, ...deFailures } as const;
