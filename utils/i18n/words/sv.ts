import { access } from './sv/access';
import { offers } from './sv/offers';
import { print } from './sv/print';
import { quotes } from './sv/quotes';
import { view } from './sv/view';
import { svFailures } from './sv-failures';

/** Swedish: "du", as everybody has it. */
export const sv = { ...view, ...quotes, ...access, ...offers, ...print, ...svFailures } as const;
