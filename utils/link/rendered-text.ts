import { foldText } from './fold-text';

/** The text that a browser shows of a document, in which it looks for a text fragment. */
export interface RenderedText {
  readonly nodes: readonly RenderedNode[];
  readonly indices: ReadonlyMap<Text, number>;
  /** All of it, folded. */
  readonly folded: string;
}

export interface RenderedNode {
  readonly node: Text;
  /** No term of a text fragment reaches over what stands before: the edge of a block, a line break, a picture. */
  readonly afterBreak: boolean;
  /** Line feeds and rows of spaces are shown as they are. */
  readonly isPreserved: boolean;
  /** Where its folded text begins in the whole. */
  readonly start: number;
}

/** Null where it takes too long. */
export function readRenderedText(document: Document, isLate: () => boolean): RenderedText | null {
  const nodes: RenderedNode[] = [];
  const indices = new Map<Text, number>();
  const parts: string[] = [];
  let start = 0;
  let afterBreak = true;
  let steps = 0;
  for (const step of walk(document)) {
    steps += 1;
    if (steps % STEPS_A_LOOK === 0 && isLate()) return null;
    if (step === BREAK) {
      afterBreak = true;
      continue;
    }
    indices.set(step.node, nodes.length);
    nodes.push({ ...step, afterBreak, start });
    const folded = foldText(step.node.data);
    parts.push(folded);
    start += folded.length;
    afterBreak = false;
  }
  return { nodes, indices, folded: parts.join('') };
}

const STEPS_A_LOOK = 500;
const BREAK = 'break';

type Step = typeof BREAK | Pick<RenderedNode, 'node' | 'isPreserved'>;

/** In the order of the flat tree: shadow roots in place of their hosts' children, those at their slots. */
function* walk(document: Document): Generator<Step> {
  const pending: (Node | typeof BREAK)[] = [document.documentElement];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next === BREAK) yield BREAK;
    else if (next instanceof Text) yield look(next);
    else if (next instanceof Element) yield* enter(next, pending);
  }
}

const PRESERVED = /^(?:pre|break-spaces)/;

/** Chromium passes over invisible text, Firefox stops at it. */
function look(node: Text): Step {
  const style = node.parentElement ? getComputedStyle(node.parentElement) : null;
  if (style?.visibility === 'hidden' || style?.visibility === 'collapse') return BREAK;
  return { node, isPreserved: PRESERVED.test(style?.whiteSpace ?? '') };
}

/** Browsers look into none of these, and read on behind. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);
/** They look into none of these either, but nothing they look for reaches over them. */
const OPAQUE: ReadonlySet<string> = new Set([
  ...['br', 'hr', 'img', 'picture', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed'],
  ...['input', 'select', 'progress', 'meter', 'math'],
]);
const OWN_ELEMENT = /^newsgloss-/;

/** '' where nothing is laid out, as in tests. */
const WITHIN_LINES: ReadonlySet<string> = new Set(['inline', 'contents', '']);

function* enter(element: Element, pending: (Node | typeof BREAK)[]): Generator<Step> {
  const name = element.localName;
  if (UNREAD.has(name) || OWN_ELEMENT.test(name)) return;
  const { display } = getComputedStyle(element);
  if (display === 'none') return;
  if (OPAQUE.has(name)) {
    yield BREAK;
    return;
  }
  if (!WITHIN_LINES.has(display)) {
    yield BREAK;
    pending.push(BREAK);
  }
  for (const child of childrenOf(element).reverse()) pending.push(child);
}

function childrenOf(element: Element): Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return [...assigned];
  }
  return [...(element.shadowRoot ?? element).childNodes];
}
