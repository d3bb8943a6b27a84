import type { Span } from '../../text/span';
import type { SourcePhrase } from './source-phrase';
import type { UnspacedParagraph } from './unspaced-paragraph';

/** A quotation before it is known who its speaker is. Spans count in the block's own text. */
export interface UnspacedDraft {
  readonly paragraph: UnspacedParagraph;
  readonly parts: readonly [Span, ...Span[]];
  /** `same`: whoever spoke last, the subject is understood; `nobody`: the page does not say. */
  readonly speaker: SourcePhrase | 'same' | 'nobody';
  /** Where the speaker's words stand: this paragraph, or one before that points at it. */
  readonly heardIn: UnspacedParagraph;
  readonly cue: Span | null;
  readonly via: Span | null;
  readonly strong: boolean;
  /** Said in full though no marks stand around it: a post. */
  readonly whole?: true;
}
