import type { LateWordings } from '../catalogue';
import { access } from './ja/access';
import { quotes } from './ja/quotes';
import { view } from './ja/view';

/** Japanese: polite in sentences (です・ます), nouns on buttons and labels, as browsers have them. */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./ja-evidence')).evidence,
  offers: async () => (await import('./ja-offers')).offers,
  print: async () => (await import('./ja-print')).print,
  failures: async () => (await import('./ja-failures')).failures,
  wrong: async () => (await import('./ja-wrong')).wrong,
} as const satisfies LateWordings;
