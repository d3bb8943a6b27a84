import type { Span } from '../../text/span';

/** One stretch between quotation marks. Spans count in the string that was scanned. */
export interface MarkedRun {
  /** Marks included. */
  readonly outer: Span;
  /** Between the marks, without white space at either end. */
  readonly inner: Span;
  /** False where the end of the text had to close it. */
  readonly closed: boolean;
  /** Its last character: a comma or stop in there is the strongest sign of a quotation. */
  readonly last: string;
}
