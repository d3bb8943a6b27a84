import { faceOf } from '../page/record/form-face';
import { isSpace } from '../text/span';

/** The text below a node without any white space or invisible signs, and where each of its characters stands. */
export interface TextMap {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, where its characters begin in `text`; ascending. */
  readonly starts: readonly number[];
}

const CODE_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title']);

/**
 * Walks open shadow roots too. Pages break lines and put spaces where they like: none of it counts here.
 * `counts`: of each text, by what it stands in, whether it is to be on the map.
 */
export function mapText(root: Node, counts: (bearer: Element) => boolean = () => true): TextMap {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of textNodesBelow(root)) {
    if (node.parentElement && !counts(node.parentElement)) continue;
    const dense = densify(node.data);
    if (dense === '') continue;
    nodes.push(node);
    starts.push(length);
    parts.push(dense);
    length += dense.length;
  }
  return { text: parts.join(''), nodes, starts };
}

/** The text without white space, soft hyphens and zero-width signs. */
export function densify(text: string): string {
  let dense = '';
  let from = 0;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && !isIgnored(text.charCodeAt(i))) continue;
    if (i > from) dense += text.slice(from, i);
    from = i + 1;
  }
  return dense;
}

/** Where in `text` its `index`-th character that counts stands. */
export function sparseOffset(text: string, index: number): number {
  let left = index;
  for (let i = 0; i < text.length; i += 1) {
    if (isIgnored(text.charCodeAt(i))) continue;
    if (left === 0) return i;
    left -= 1;
  }
  return text.length;
}

function* textNodesBelow(root: Node): Generator<Text> {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node instanceof Text) yield node;
    else for (const child of childrenOf(node).reverse()) pending.push(child);
  }
}

function childrenOf(node: Node): Node[] {
  if (!(node instanceof Element)) return [...node.childNodes];
  const { localName, shadowRoot, childNodes } = faceOf(node);
  if (CODE_ELEMENTS.has(localName)) return [];
  return [...(shadowRoot?.childNodes ?? []), ...childNodes];
}

function isIgnored(code: number): boolean {
  return isSpace(code) || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
}
