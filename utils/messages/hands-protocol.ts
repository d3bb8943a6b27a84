import type { Anchor } from '../report/report';

/** Background → what is brought to a page only when it is needed there. */
export interface HandsCalls {
  readonly 'link/find': { readonly request: LinkRequest; readonly reply: LinkOutcome };
  readonly 'selection/read': { readonly request: LinkRequest; readonly reply: SelectedWords };
  readonly 'selection/copy': { readonly request: CopyRequest; readonly reply: CopyOutcome };
}

export interface LinkRequest {
  /** For each quotation, the places of its parts in reading order. */
  readonly quotes: readonly (readonly Anchor[])[];
}

export interface LinkOutcome {
  /** For each quotation, what to put behind `#:~:` to open the page at its words; null where nothing leads there. */
  readonly directives: readonly (string | null)[];
}

export interface SelectedWords {
  /** '' where nothing is selected in the page's own document. */
  readonly text: string;
  readonly directive: string | null;
  /** The quotation asked about that the words are a part of, by its place in the request; null = none. */
  readonly quote: number | null;
  /** Whether they stand within one of its parts, so that nothing is between them that was not said. */
  readonly isSaid: boolean;
}

export interface CopyRequest {
  readonly text: string;
  readonly html: string;
  /** What the reader is told, and the words of the button where the browser wants another click. */
  readonly words: CopyWords;
}

export interface CopyWords {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly copied: string;
  readonly failed: string;
  readonly again: string;
}

export interface CopyOutcome {
  readonly copied: boolean;
}
