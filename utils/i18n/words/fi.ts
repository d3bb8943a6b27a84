import type { LateWordings } from '../catalogue';
import { access } from './fi/access';
import { quotes } from './fi/quotes';
import { view } from './fi/view';

/**
 * Finnish: the second person singular where the reader is addressed, as browsers have it.
 * Names and languages that come from elsewhere are not inflected: what surrounds them is worded so that the nominative stands.
 */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./fi-evidence')).evidence,
  offers: async () => (await import('./fi-offers')).offers,
  print: async () => (await import('./fi-print')).print,
  failures: async () => (await import('./fi-failures')).failures,
  wrong: async () => (await import('./fi-wrong')).wrong,
} as const satisfies LateWordings;
