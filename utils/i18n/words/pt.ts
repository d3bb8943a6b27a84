import { access } from './pt/access';
import { offers } from './pt/offers';
import { print } from './pt/print';
import { quotes } from './pt/quotes';
import { view } from './pt/view';
import { ptFailures } from './pt-failures';

/** Portuguese as in Portugal, like the renderings of small print; third person where the reader is addressed, buttons in the infinitive. */
export const pt = { ...view, ...quotes, ...access, ...offers, ...print, ...ptFailures } as const;
