import { access } from './en/access';
import { offers } from './en/offers';
import { print } from './en/print';
import { quotes } from './en/quotes';
import { view } from './en/view';
import { enFailures } from './en-failures';

/** English: plain words; the reader is "you". */
export const en = { ...view, ...quotes, ...access, ...offers, ...print, ...enFailures } as const;
