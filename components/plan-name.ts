import { formatDuration } from '../utils/i18n/format-period';
import type { Words } from '../utils/i18n/words';
import type { Offer } from '../utils/report/report';

/** The plan's name as the page has it, else what its period calls it: "Monthly", "6 months". */
export function planName({ plan, per }: Offer, words: Words): string {
  if (plan !== null) return plan;
  return per && per.n > 1 ? formatDuration(per, words) : words.say(`plan.${per?.unit ?? 'none'}`);
}
