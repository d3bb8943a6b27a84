import { access } from './ja/access';
import { offers } from './ja/offers';
import { print } from './ja/print';
import { quotes } from './ja/quotes';
import { view } from './ja/view';
import { jaFailures } from './ja-failures';

/** Japanese: polite in sentences (です・ます), nouns on buttons and labels, as browsers have them. */
export const ja = { ...view, ...quotes, ...access, ...offers, ...print, ...jaFailures } as const;
