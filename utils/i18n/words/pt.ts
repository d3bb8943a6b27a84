import type { LateWordings } from '../catalogue';
import { access } from './pt/access';
import { quotes } from './pt/quotes';
import { view } from './pt/view';

/**
 * Portuguese as in Portugal, like the renderings of small print; third person where the reader is addressed, buttons in the infinitive.
 * Browsers in Brazilian Portuguese get the same words: of two that say it, the one both countries use ("clicar", "apagar", "opções").
 */
export const messages = { ...view, ...quotes, ...access } as const;

/** What only some reports need to say. */
export const late = {
  evidence: async () => (await import('./pt-evidence')).evidence,
  offers: async () => (await import('./pt-offers')).offers,
  print: async () => (await import('./pt-print')).print,
  failures: async () => (await import('./pt-failures')).failures,
  wrong: async () => (await import('./pt-wrong')).wrong,
} as const satisfies LateWordings;
