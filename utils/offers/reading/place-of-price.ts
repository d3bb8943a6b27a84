import type { WrittenMoney } from '../money/find-money';
import type { Mark } from '../phrases/find-marks';

/** A price in a passage, with the marks between it and its neighbours. */
export interface PlaceOfPrice {
  readonly money: WrittenMoney;
  /** Token of the price, and of the next one or the end. */
  readonly at: number;
  readonly next: number;
  readonly left: readonly Mark[];
  readonly right: readonly Mark[];
  /** Marks already read with the price before; reading adds to it. */
  readonly taken: Set<Mark>;
}
