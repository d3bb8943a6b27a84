import { access } from './no/access';
import { offers } from './no/offers';
import { print } from './no/print';
import { quotes } from './no/quotes';
import { view } from './no/view';
import { noFailures } from './no-failures';

/** Norwegian, Bokmål: "du". Chosen for Nynorsk browsers too. */
export const no = { ...view, ...quotes, ...access, ...offers, ...print, ...noFailures } as const;
