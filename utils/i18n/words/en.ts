import type { LateWordings } from '../catalogue';
import { access } from './en/access';
import { quotes } from './en/quotes';
import { view } from './en/view';

/** English: plain words; the reader is "you". */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./en-evidence')).evidence,
  offers: async () => (await import('./en-offers')).offers,
  print: async () => (await import('./en-print')).print,
  failures: async () => (await import('./en-failures')).failures,
  wrong: async () => (await import('./en-wrong')).wrong,
} as const satisfies LateWordings;
