import type { LateWordings } from '../catalogue';
import { access } from './es/access';
import { quotes } from './es/quotes';
import { view } from './es/view';

/** Spanish: "tú", as browsers and most newspapers' sites have it; words that Spain and America share. */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./es-evidence')).evidence,
  offers: async () => (await import('./es-offers')).offers,
  print: async () => (await import('./es-print')).print,
  failures: async () => (await import('./es-failures')).failures,
  wrong: async () => (await import('./es-wrong')).wrong,
} as const satisfies LateWordings;
