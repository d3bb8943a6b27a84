import { access } from './fr/access';
import { offers } from './fr/offers';
import { print } from './fr/print';
import { quotes } from './fr/quotes';
import { view } from './fr/view';
import { frFailures } from './fr-failures';

/** French: "vous" where the reader is addressed; no-break spaces before colons and the like; buttons in the infinitive, as browsers have them. */
export const fr = { ...view, ...quotes, ...access, ...offers, ...print, ...frFailures } as const;
