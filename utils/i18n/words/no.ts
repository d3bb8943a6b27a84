import type { LateWordings } from '../catalogue';
import { access } from './no/access';
import { quotes } from './no/quotes';
import { view } from './no/view';

/** Norwegian, Bokmål: "du". Chosen for Nynorsk browsers too. */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./no-evidence')).evidence,
  offers: async () => (await import('./no-offers')).offers,
  print: async () => (await import('./no-print')).print,
  failures: async () => (await import('./no-failures')).failures,
  wrong: async () => (await import('./no-wrong')).wrong,
} as const satisfies LateWordings;
