import { access } from './da/access';
import { offers } from './da/offers';
import { print } from './da/print';
import { quotes } from './da/quotes';
import { view } from './da/view';
import { daFailures } from './da-failures';

/** Danish: "du", as everybody has it. Imperatives with an accent where browsers write one: "Kopiér". */
export const da = { ...view, ...quotes, ...access, ...offers, ...print, ...daFailures } as const;
