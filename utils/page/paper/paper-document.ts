import { PaperElement, PLAIN_TRAITS } from './paper-element';
import { nextWithin, type PaperNode } from './paper-node';
import { PaperParent } from './paper-parent';
import { PaperText } from './paper-text';

/** Thrown where a page would keep its reader busy for longer than any honest one does. */
export class TooMuchWork extends Error {}

/** Nodes looked at, again and again, until Readability is done: of 389 real pages none needs more than a third of it. */
const MOST_STEPS = 12_000_000;

export interface PaperDocumentOptions {
  /** What the browser shows on the tab. */
  readonly title: string;
  /** Absolute. */
  readonly base: string;
  /** False where nobody will put the body back as it was. */
  readonly keepsBody: boolean;
}

/** A document without a browser, grown from what was brought home of the page, for Readability to eat. */
export class PaperDocument extends PaperParent {
  readonly nodeType = 9;
  readonly nodeName = '#document';
  readonly tagName = undefined;
  readonly title: string;
  readonly baseURI: string;
  readonly documentURI: string;
  private readonly keepsBody: boolean;
  private readonly kept: PaperNode[] = [];
  private steps = 0;

  constructor({ title, base, keepsBody }: PaperDocumentOptions) {
    super();
    this.title = title;
    this.baseURI = base;
    this.documentURI = base;
    this.keepsBody = keepsBody;
  }

  get ownerDocument(): PaperDocument {
    return this;
  }

  get documentElement(): PaperElement | null {
    return this.firstElementChild;
  }

  get body(): PaperElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null;
  }

  createElement(tag: string): PaperElement {
    const localName = tag.toLowerCase();
    return new PaperElement(this, { localName, attributes: [], place: null, traits: PLAIN_TRAITS });
  }

  createTextNode(text: string): PaperText {
    return new PaperText(text, null);
  }

  copy(): PaperDocument {
    return new PaperDocument({ title: this.title, base: this.baseURI, keepsBody: this.keepsBody });
  }

  /** Every walk over a part of the tree says how long it was. */
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) throw new TooMuchWork();
  }

  /** Keeps a copy of what is in the element, and tells the word for it. */
  keep(element: PaperElement): string {
    if (!this.keepsBody && element.localName === 'body') return '';
    this.kept.push(cloneDeep(element));
    return String(this.kept.length - 1);
  }

  bringBack(word: string): readonly PaperNode[] {
    const kept = word === '' ? undefined : this.kept[Number(word)];
    return kept ? cloneDeep(kept).childNodes : [];
  }
}

function cloneDeep(root: PaperNode): PaperNode {
  const clones = new Map<PaperNode, PaperNode>([[root, root.copy()]]);
  for (let node = root.firstChild; node; node = nextWithin(node, root)) {
    const clone = node.copy();
    clones.set(node, clone);
    const parent = node.parentNode ? clones.get(node.parentNode) : undefined;
    if (parent instanceof PaperParent) parent.appendChild(clone);
  }
  return clones.get(root) ?? root.copy();
}
