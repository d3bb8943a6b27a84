import { PaperNode } from './paper-node';

const NO_NODES: readonly PaperNode[] = [];
const LONG_TEXT = 1_000;
const LONG_RUN = 200;

/** A text of the page, or one that was made later. */
export class PaperText extends PaperNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly tagName = undefined;
  readonly childNodes = NO_NODES;
  /** As it stands on the page. */
  readonly nodeValue: string;
  /** Which of the page's texts it is; null for white space and for what was made later. */
  readonly place: number | null;
  /** What Readability reads: its time grows with the square of a run of white space. */
  readonly textContent: string;

  constructor(text: string, place: number | null) {
    super();
    this.nodeValue = text;
    this.place = place;
    this.textContent = text.length < LONG_TEXT ? text : text.replace(/\s+/g, shorten);
  }

  copy(): PaperText {
    return new PaperText(this.nodeValue, this.place);
  }
}

/** Where a comment stands, running text is parted. Of what it says it is kept only whether it says anything. */
export class PaperComment extends PaperNode {
  readonly nodeType = 8;
  readonly nodeName = '#comment';
  readonly tagName = undefined;
  readonly childNodes = NO_NODES;
  readonly textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  copy(): PaperComment {
    return new PaperComment(this.textContent);
  }
}

export function isPaperText(node: PaperNode): node is PaperText {
  return node.nodeType === 3;
}

function shorten(run: string): string {
  return run.length < LONG_RUN ? run : ' ';
}
