import type { CurrencySign } from './currency-signs';
import type { WrittenNumber } from './scan-number';

/** A number and where it begins. */
export interface WrittenAmount extends WrittenNumber {
  readonly start: number;
}

/** `alone`: the text is one price and nothing else, so that "R 50" and "14 d" are prices too. */
export type Setting = 'alone' | 'running';

export interface SignAt {
  readonly sign: CurrencySign;
  readonly start: number;
  readonly end: number;
}
