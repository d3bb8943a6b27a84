import type { PaperDocument } from './paper-document';
import { PaperParent } from './paper-parent';

export class PaperAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): PaperAttribute {
    return new PaperAttribute(this.name, this.value);
  }
}

export interface PaperElementOptions {
  /** Lower case, but in drawings. */
  readonly localName: string;
  readonly attributes: PaperAttribute[];
  /** Which of the page's elements it is; null for what was made later. */
  readonly place: number | null;
  readonly traits: PaperTraits;
}

/** What the page's own mark-up says of an element's looks, and what kind of thing it is. */
export interface PaperTraits {
  /** Hidden with all in it, from everybody. */
  readonly isHidden: boolean;
  /** Hidden by what Readability goes by. */
  readonly isShunned: boolean;
  /** Part of an `svg`: its class names are nobody's business. */
  readonly isDrawn: boolean;
}

export const PLAIN_TRAITS: PaperTraits = { isHidden: false, isShunned: false, isDrawn: false };

/** As much of an element as Readability and we ask for. */
export class PaperElement extends PaperParent {
  readonly nodeType = 1;
  readonly nodeName: string;
  readonly tagName: string;
  readonly localName: string;
  readonly ownerDocument: PaperDocument;
  readonly attributes: PaperAttribute[];
  readonly place: number | null;
  readonly traits: PaperTraits;

  constructor(ownerDocument: PaperDocument, { localName, attributes, place, traits }: PaperElementOptions) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = localName;
    this.tagName = traits.isDrawn ? localName : localName.toUpperCase();
    this.nodeName = this.tagName;
    this.attributes = attributes;
    this.place = place;
    this.traits = traits;
  }

  copy(): PaperElement {
    return new PaperElement(this.ownerDocument, {
      localName: this.localName,
      attributes: [...this.attributes],
      place: this.place,
      traits: this.traits,
    });
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new PaperAttribute(name, value));
  }

  setAttributeNode(attribute: PaperAttribute): void {
    const index = this.attributes.findIndex(({ name }) => name === attribute.name);
    if (index < 0) this.attributes.push(attribute);
    else this.attributes[index] = attribute;
  }

  removeAttribute(name: string): void {
    const index = this.attributes.findIndex((attribute) => attribute.name === name);
    if (index >= 0) this.attributes.splice(index, 1);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.traits.isDrawn ? '' : (this.getAttribute('class') ?? '');
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  /** No mark-up, but a word by which what is in here now can be put back: nothing else is done with it. */
  get innerHTML(): string {
    return this.ownerDocument.keep(this);
  }

  set innerHTML(word: string) {
    this.replaceChildren(...this.ownerDocument.bringBack(word));
  }
}
