import type { Result } from '../text/result';

/** One that turns text into another language, here and now, without a server. */
export interface Translator {
  /** False where it surely cannot; true is no promise. */
  offers(pair: LanguagePair): Promise<boolean>;
  /** Settles when the signal aborts, and never rejects. */
  translate(
    text: string,
    pair: LanguagePair,
    options: TranslateOptions,
  ): Promise<Result<string, TranslateFailure>>;
}

export interface LanguagePair {
  /** BCP 47 primary tags. */
  readonly from: string;
  readonly to: string;
}

export interface TranslateOptions {
  readonly signal: AbortSignal;
  /** From 0 to 1, while what it needs is being fetched. */
  readonly progress: (share: number) => void;
}

export type TranslateFailure = 'unavailable' | 'cancelled' | 'late' | 'broken';
