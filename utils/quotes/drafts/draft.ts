import type { Span } from '../../text/span';
import type { Speaker } from '../attribution/attribution';
import type { NounPhrase } from '../phrases/noun-phrase';
import type { Paragraph } from '../words/paragraph';

/** A quotation before it is known who its speaker is. Spans count in the article's text. */
export interface Draft {
  readonly parts: readonly [Span, ...Span[]];
  readonly speaker:
    | Speaker
    | { readonly kind: 'carried' }
    | { readonly kind: 'taker'; readonly phrase: NounPhrase; readonly reacts: boolean }
    | { readonly kind: 'written'; readonly name: string; readonly mention: Span | null }
    | { readonly kind: 'interviewed' };
  readonly cue: Span | null;
  readonly strong: boolean;
  readonly via: Span | null;
  readonly paragraph: Paragraph;
  /** Said in full though no marks stand around it: an answer, a blockquote, a post. */
  readonly whole?: true;
  /** Known by its mood alone; nothing where nobody can be found who said it. */
  readonly hearsay?: true;
}
