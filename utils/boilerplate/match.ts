import type { Intent } from '../lexicon/notices/intents';
import type { SlotName } from '../lexicon/notices/notice-lexicon';

/** Tokens [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type Slots = ReadonlyMap<SlotName, Stretch>;
export const NO_SLOTS: Slots = new Map();

/** What one language makes of a notice. */
export interface Match {
  readonly intent: Intent;
  readonly slots: Slots;
  /** The most specific rule wins: the more of the notice it explains, the higher. */
  readonly rank: number;
  /** What it was found in: the whole, or one of its sentences. */
  readonly stretch: Stretch;
  /** Words it leaves unexplained. */
  readonly left: number;
}
