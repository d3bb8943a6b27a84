import type { RenderedNode, RenderedText } from './rendered-text';

/** A place in the rendered text: in which node, and how far into its data. */
export interface TextPlace {
  readonly index: number;
  readonly offset: number;
}

/** The text that stands together with a place, as it is shown: a term of a text fragment lies within one run. */
export interface TextRun {
  readonly before: string;
  readonly after: string;
  /** Whether `before` goes back to where the run begins in the document, and which node that is. */
  readonly isWholeBefore: boolean;
  readonly firstNode: number;
  /** The same for `after`; the node behind the run. */
  readonly isWholeAfter: boolean;
  readonly endNode: number;
}

/** No more than about this is looked at on either side of a place. */
const REACH = 3_000;
/** Stands for what no term may hold. */
const CUT = '\uFFFC';

export function readRun({ nodes }: RenderedText, { index, offset }: TextPlace): TextRun {
  let firstNode = index;
  let before = show(nodes[index], 0, offset);
  while (before.length < REACH && firstNode > 0 && nodes[firstNode]?.afterBreak === false) {
    firstNode -= 1;
    before = join(show(nodes[firstNode]), before);
  }
  let endNode = index + 1;
  let after = show(nodes[index], offset);
  while (after.length < REACH && nodes[endNode]?.afterBreak === false) {
    after = join(after, show(nodes[endNode]));
    endNode += 1;
  }
  const cutBefore = before.lastIndexOf(CUT);
  const cutAfter = after.indexOf(CUT);
  return {
    before: before.slice(cutBefore + 1),
    after: cutAfter < 0 ? after : after.slice(0, cutAfter),
    isWholeBefore: cutBefore < 0 && before.length < REACH,
    firstNode,
    isWholeAfter: cutAfter < 0 && after.length < REACH,
    endNode,
  };
}

/** What is shown between two places; null where that is more than one term can hold. */
export function readTerm({ nodes }: RenderedText, from: TextPlace, to: TextPlace): string | null {
  if (from.index === to.index) return asTerm(show(nodes[from.index], from.offset, to.offset));
  let term = show(nodes[from.index], from.offset);
  for (let index = from.index + 1; index <= to.index; index += 1) {
    if (term.length > LONGEST_TERM || nodes[index]?.afterBreak !== false) return null;
    term = join(term, show(nodes[index], 0, index === to.index ? to.offset : undefined));
  }
  return asTerm(term);
}

const LONGEST_TERM = 600;

function asTerm(text: string): string | null {
  return text.length > LONGEST_TERM || text.includes(CUT) ? null : text;
}

/** White space as the browser shows it: one space, but for what is preformatted. */
function show(rendered: RenderedNode | undefined, start = 0, end?: number): string {
  if (!rendered) return '';
  const data = rendered.node.data.slice(start, end);
  return rendered.isPreserved
    ? data.replace(/[\t\n\f\r]+|[ ]{2,}/g, CUT)
    : data.replace(/[\t\n\f\r ]+/g, ' ');
}

function join(left: string, right: string): string {
  return left.endsWith(' ') && right.startsWith(' ') ? left + right.slice(1) : left + right;
}
