import type { LateWordings } from '../catalogue';
import { access } from './sv/access';
import { quotes } from './sv/quotes';
import { view } from './sv/view';

/** Swedish: "du", as everybody has it. */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./sv-evidence')).evidence,
  offers: async () => (await import('./sv-offers')).offers,
  print: async () => (await import('./sv-print')).print,
  failures: async () => (await import('./sv-failures')).failures,
  wrong: async () => (await import('./sv-wrong')).wrong,
} as const satisfies LateWordings;
