import type { LateWordings } from '../catalogue';
import { access } from './da/access';
import { quotes } from './da/quotes';
import { view } from './da/view';

/** Danish: "du", as everybody has it. Imperatives with an accent where browsers write one: "Kopiér". */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./da-evidence')).evidence,
  offers: async () => (await import('./da-offers')).offers,
  print: async () => (await import('./da-print')).print,
  failures: async () => (await import('./da-failures')).failures,
  wrong: async () => (await import('./da-wrong')).wrong,
} as const satisfies LateWordings;
