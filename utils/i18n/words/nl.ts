import type { LateWordings } from '../catalogue';
import { access } from './nl/access';
import { quotes } from './nl/quotes';
import { view } from './nl/view';

/** Dutch: informal, "je". Buttons name the deed first and the verb last, as in the browsers' menus: "Pagina tonen". */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./nl-evidence')).evidence,
  offers: async () => (await import('./nl-offers')).offers,
  print: async () => (await import('./nl-print')).print,
  failures: async () => (await import('./nl-failures')).failures,
  wrong: async () => (await import('./nl-wrong')).wrong,
} as const satisfies LateWordings;
