import { access } from './nl/access';
import { offers } from './nl/offers';
import { print } from './nl/print';
import { quotes } from './nl/quotes';
import { view } from './nl/view';
import { nlFailures } from './nl-failures';

/** Dutch: informal, "je". Buttons name the deed first and the verb last, as in the browsers' menus: "Pagina tonen". */
export const nl = { ...view, ...quotes, ...access, ...offers, ...print, ...nlFailures } as const;
