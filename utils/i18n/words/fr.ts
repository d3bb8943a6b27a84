import type { LateWordings } from '../catalogue';
import { access } from './fr/access';
import { quotes } from './fr/quotes';
import { view } from './fr/view';

/** French: "vous" where the reader is addressed; no-break spaces before colons and the like; buttons in the infinitive, as browsers have them. */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./fr-evidence')).evidence,
  offers: async () => (await import('./fr-offers')).offers,
  print: async () => (await import('./fr-print')).print,
  failures: async () => (await import('./fr-failures')).failures,
  wrong: async () => (await import('./fr-wrong')).wrong,
} as const satisfies LateWordings;
