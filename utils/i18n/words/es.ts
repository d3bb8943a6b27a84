import { access } from './es/access';
import { offers } from './es/offers';
import { print } from './es/print';
import { quotes } from './es/quotes';
import { view } from './es/view';
import { esFailures } from './es-failures';

/** Spanish: "tú", as browsers and most newspapers' sites have it; words that Spain and America share. */
export const es = { ...view, ...quotes, ...access, ...offers, ...print, ...esFailures } as const;
