import type { LateWordings } from '../catalogue';
import { access } from './de/access';
import { quotes } from './de/quotes';
import { view } from './de/view';

/** German: "Sie", as Firefox and most newspapers have it, and no address at all where one can do without. */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./de-evidence')).evidence,
  offers: async () => (await import('./de-offers')).offers,
  print: async () => (await import('./de-print')).print,
  failures: async () => (await import('./de-failures')).failures,
  wrong: async () => (await import('./de-wrong')).wrong,
} as const satisfies LateWordings;
