import type { Words } from '../utils/i18n/words';
import type { Offer } from '../utils/report/report';

/** The plan's name as the page has it, else what its period calls it. */
export function planName({ plan, per }: Offer, words: Words): string {
  return plan ?? words.say(`plan.${per?.unit ?? 'none'}`);
}
