import type { LateWordings } from '../catalogue';
import { access } from './it/access';
import { quotes } from './it/quotes';
import { view } from './it/view';

/** Italian: "tu", as browsers have it; buttons in the imperative. */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./it-evidence')).evidence,
  offers: async () => (await import('./it-offers')).offers,
  print: async () => (await import('./it-print')).print,
  failures: async () => (await import('./it-failures')).failures,
  wrong: async () => (await import('./it-wrong')).wrong,
} as const satisfies LateWordings;
