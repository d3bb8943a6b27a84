import { access } from './it/access';
import { offers } from './it/offers';
import { print } from './it/print';
import { quotes } from './it/quotes';
import { view } from './it/view';
import { itFailures } from './it-failures';

/** Italian: "tu", as browsers have it; buttons in the imperative. */
export const it = { ...view, ...quotes, ...access, ...offers, ...print, ...itFailures } as const;
