import type { PaperElement } from './paper-element';
import type { PaperParent } from './paper-parent';

/** A node of a document on paper: links to its neighbours, kept whole by `PaperParent`, which alone writes them. */
export abstract class PaperNode {
  parentNode: PaperParent | null = null;
  previousSibling: PaperNode | null = null;
  nextSibling: PaperNode | null = null;
  firstChild: PaperNode | null = null;
  lastChild: PaperNode | null = null;

  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  /** Upper case; absent in all that are no elements. */
  abstract readonly tagName: string | undefined;
  abstract readonly textContent: string;
  abstract readonly childNodes: readonly PaperNode[];
  /** The same without what is in it. */
  abstract copy(): PaperNode;

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  get nextElementSibling(): PaperElement | null {
    let node = this.nextSibling;
    while (node && !isPaperElement(node)) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): PaperElement | null {
    let node = this.previousSibling;
    while (node && !isPaperElement(node)) node = node.previousSibling;
    return node;
  }
}

export function isPaperElement(node: PaperNode): node is PaperElement {
  return node.nodeType === 1;
}

/** The node after `node` in document order, as far as it stands in `root`; null at the end. */
export function nextWithin(node: PaperNode, root: PaperNode): PaperNode | null {
  return node.firstChild ?? nextOutside(node, root);
}

/** The node after `node` and all in it, as far as it stands in `root`; null at the end. */
export function nextOutside(node: PaperNode, root: PaperNode): PaperNode | null {
  let at: PaperNode | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at && at !== root ? at.nextSibling : null;
}
