import { ChildList } from './child-list';
import type { PaperDocument } from './paper-document';
import type { PaperElement } from './paper-element';
import { isPaperElement, nextWithin, PaperNode } from './paper-node';

/** A node with others in it. Every change to the tree goes through here and costs the same however long the page is. */
export abstract class PaperParent extends PaperNode {
  abstract readonly ownerDocument: PaperDocument;
  private list: ChildList | null = null;

  appendChild<Child extends PaperNode>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  /** At the end where `reference` is null; it has to stand in here otherwise. */
  insertBefore<Child extends PaperNode>(child: Child, reference: PaperNode | null): Child {
    child.parentNode?.removeChild(child);
    const before = reference ? reference.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = before;
    child.nextSibling = reference;
    if (before) before.nextSibling = child;
    else this.firstChild = child;
    if (reference) reference.previousSibling = child;
    else this.lastChild = child;
    this.list = null;
    return child;
  }

  removeChild<Child extends PaperNode>(child: Child): Child {
    if (child.parentNode !== this) return child;
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    if (isPaperElement(child)) this.list?.drop(child);
    return child;
  }

  replaceChild<Child extends PaperNode>(child: PaperNode, replaced: Child): Child {
    if (child === replaced) return replaced;
    child.remove();
    this.insertBefore(child, replaced);
    return this.removeChild(replaced);
  }

  replaceChildren(...children: readonly PaperNode[]): void {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const child of children) this.appendChild(child);
  }

  get childNodes(): readonly PaperNode[] {
    const nodes: PaperNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    this.ownerDocument.spend(nodes.length);
    return nodes;
  }

  /** Follows what is taken out of it, as long as nothing is put in. */
  get children(): readonly PaperElement[] {
    this.list ??= new ChildList(this.childNodes.filter(isPaperElement), this.ownerDocument);
    return this.list.elements;
  }

  get firstElementChild(): PaperElement | null {
    const node = this.firstChild;
    return node && !isPaperElement(node) ? node.nextElementSibling : node;
  }

  get textContent(): string {
    let text = '';
    let count = 0;
    for (let node = this.firstChild; node; node = nextWithin(node, this)) {
      count += 1;
      if (node.nodeType === 3) text += node.textContent;
    }
    this.ownerDocument.spend(count);
    return text;
  }

  /** As they stand now; lower case, `*` for all. */
  getElementsByTagName(tag: string): readonly PaperElement[] {
    return this.find((element) => element.localName === tag || tag === '*');
  }

  /** `selector`: tags, by commas. */
  querySelectorAll(selector: string): readonly PaperElement[] {
    const tags = selector.toLowerCase().split(',');
    const [tag = ''] = tags;
    return tags.length === 1
      ? this.getElementsByTagName(tag)
      : this.find((element) => tags.includes(element.localName));
  }

  private find(fits: (element: PaperElement) => boolean): readonly PaperElement[] {
    const found: PaperElement[] = [];
    let count = 0;
    for (let node = this.firstChild; node; node = nextWithin(node, this)) {
      count += 1;
      if (isPaperElement(node) && fits(node)) found.push(node);
    }
    this.ownerDocument.spend(count);
    return found;
  }
}
