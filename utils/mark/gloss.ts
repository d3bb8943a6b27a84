import type { Anchor } from '../report/report';

/** A translation to be put into the page, beside or in place of the words at its anchor. */
export interface Gloss {
  /** Names it, as long as the page stays what it is. */
  readonly key: string;
  readonly anchor: Anchor;
  readonly text: string;
  /** BCP 47, of `text`. */
  readonly lang: string;
  readonly manner: GlossManner;
}

/**
 * line: under the original, which stays · replace: in its place, if it stands alone in its element, else a line ·
 * placeholder: in a field's placeholder, if nothing is typed in · button: under a button whose words are its value.
 */
export type GlossManner = 'line' | 'replace' | 'placeholder' | 'button';

/** A gloss that stands in the page. */
export interface PlacedGloss {
  /** What changes when the page has its own way with the original. */
  readonly watched: Node;
  /** Where its words can be seen; null where an attribute holds them. */
  readonly element: Element | null;
  /** Whether original and gloss are as we left them. */
  readonly holds: () => boolean;
  /** Takes the gloss out; the original comes back unless the page has put something else there. */
  readonly undo: () => void;
}

/** An element of our own making, which no page styles and no reading of ours enters. */
export const GLOSS_TAG = 'newsgloss-gloss';
