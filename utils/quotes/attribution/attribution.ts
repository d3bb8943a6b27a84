import type { NounPhrase } from '../phrases/noun-phrase';
import type { TokenRange } from '../words/token';

/** One piece of quotation with its attribution, in the tokens of one paragraph. */
export interface Attribution {
  /** What was said, in reading order; a part each. */
  readonly contents: readonly TokenRange[];
  readonly speaker: Speaker;
  /** The cue's words; null for marks, labels and posts. */
  readonly cue: TokenRange | null;
  readonly strong: boolean;
  /** Where words about the go-between may stand: from the verb to the end of the attribution. */
  readonly around: TokenRange;
  /** What whoever was spoken to is called, where the sentence opens with them. */
  readonly told?: TokenRange | null;
}

/**
 * `phrase`: named beside it · `same`: whoever spoke last · `left-out`: the verb alone, as Spanish can ·
 * `nobody`: the page does not say.
 */
export type Speaker =
  | { readonly kind: 'phrase'; readonly phrase: NounPhrase }
  | { readonly kind: 'same' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'nobody' };
