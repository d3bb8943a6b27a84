import type { LateWordings } from '../catalogue';
import { access } from './pl/access';
import { quotes } from './pl/quotes';
import { view } from './pl/view';

/**
 * Polish: the second person singular where the reader is addressed, as browsers have it, and none where one can do without.
 * Names that a page gives are not inflected: what surrounds them is worded so that the nominative stands.
 */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./pl-evidence')).evidence,
  offers: async () => (await import('./pl-offers')).offers,
  print: async () => (await import('./pl-print')).print,
  failures: async () => (await import('./pl-failures')).failures,
  wrong: async () => (await import('./pl-wrong')).wrong,
} as const satisfies LateWordings;
