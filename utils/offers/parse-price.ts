import type { Money } from './offer';

/** One isolated price as a shop prints it; null where there is none. */
export function parsePrice(_text: string, _lang: string | null): Money | null {
  return null;
}
