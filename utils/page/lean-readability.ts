import { Readability } from '@mozilla/readability';
import { BYLINE_NAME } from './hints';

/** Thrown where too little was found without what is unlikely to belong to an article: the whole page must be looked at. */
export class FoundTooLittle extends Error {}

/**
 * Readability 0.6.0 on a lean copy, without the detours that cost most there: questions about every element that write
 * out all the text below it, and cleaning of what a lean copy does not hold. Each method answers what the one it
 * stands in for answers; docs/decisions/019 says how that is held. The library itself is left as it is.
 */
export class LeanReadability extends Readability<Node> {
  declare _flags: number;
  readonly isPruned: boolean;

  constructor({ copy, isPruned }: { readonly copy: Document; readonly isPruned: boolean }) {
    super(copy, { serializer: (node) => node, keepClasses: true });
    this.isPruned = isPruned;
  }

  /** Called before another attempt with less of the page stripped. A pruned copy has nothing more to offer to it. */
  _removeFlag(flag: number): void {
    if (this.isPruned) throw new FoundTooLittle();
    this._flags &= ~flag;
  }

  /** Whatever hides an element stands in the copy as `hidden`. */
  _isProbablyVisible(node: Element): boolean {
    return !node.hasAttribute('hidden');
  }

  /** Asks for the text last: of nearly all elements the names say that they are no byline. */
  _isValidByline(node: Element, names: string): boolean {
    const isCalledByline =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      BYLINE_NAME.test(names);
    if (!isCalledByline) return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < MAX_BYLINE;
  }

  _isElementWithoutContent(node: Element): boolean {
    if (hasText(node)) return false;
    const { length } = node.children;
    return (
      length === 0 ||
      length === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length
    );
  }

  /** A lean copy has no styles. */
  _cleanStyles(): void {}
}

const MAX_BYLINE = 100;
const NOT_SPACE = /\S/;

/** Whether anything but white space stands in an element: mostly its first text says so. */
function hasText(root: Node): boolean {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3 && NOT_SPACE.test(node.nodeValue ?? '')) return true;
    let next: Node | null = node.firstChild;
    for (let at: Node | null = node; !next && at && at !== root; at = at.parentNode) next = at.nextSibling;
    node = next;
  }
  return false;
}
