import { Readability } from '@mozilla/readability';
import { BYLINE_NAME } from './hints';
import type { PaperDocument } from './paper/paper-document';
import { PaperElement } from './paper/paper-element';
import { nextWithin } from './paper/paper-node';

/** Thrown where too little was found without what is unlikely to belong to an article: the whole page must be looked at. */
export class FoundTooLittle extends Error {}

/** What Readability says of a page. */
export interface ReadabilityAnswer {
  readonly content: PaperElement;
  readonly textContent: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly excerpt: string | null;
  readonly siteName: string | null;
  readonly lang: string | null;
  readonly dir: string | null;
  readonly publishedTime: string | null;
}

/**
 * Readability 0.6.0 on paper, without the detours that cost most there: questions about every element that write out all
 * the text below it, and cleaning of what paper does not hold. Each method answers what the one it stands in for answers;
 * docs/decisions/019 says how that is held. The library itself is left as it is.
 */
export class LeanReadability extends Readability<unknown> {
  declare _flags: number;
  readonly isPruned: boolean;

  constructor({ paper, isPruned }: { readonly paper: PaperDocument; readonly isPruned: boolean }) {
    if (!isEdible(paper)) throw new TypeError('a page without an element');
    super(paper, { serializer: (node) => node, keepClasses: true });
    this.isPruned = isPruned;
  }

  /** Null where it finds nothing. */
  answer(): ReadabilityAnswer | null {
    const parsed = this.parse();
    if (!(parsed?.content instanceof PaperElement)) return null;
    const { content, textContent, title, byline, excerpt, siteName, lang, dir, publishedTime } = parsed;
    return {
      content,
      textContent: textContent ?? '',
      title: title || null,
      byline: byline || null,
      excerpt: excerpt || null,
      siteName: siteName || null,
      lang: lang || null,
      dir: dir || null,
      publishedTime: publishedTime || null,
    };
  }

  /** Called before another attempt with less of the page stripped. A pruned page has nothing more to offer to it. */
  _removeFlag(flag: number): void {
    if (this.isPruned) throw new FoundTooLittle();
    this._flags &= ~flag;
  }

  /** Whatever hides an element was found out in the page. */
  _isProbablyVisible({ traits }: PaperElement): boolean {
    return !traits.isShunned;
  }

  /** Asks for the text last: of nearly all elements the names say that they are no byline. */
  _isValidByline(node: PaperElement, names: string): boolean {
    const isCalledByline =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      BYLINE_NAME.test(names);
    if (!isCalledByline) return false;
    const { length } = node.textContent.trim();
    return length > 0 && length < MAX_BYLINE;
  }

  _isElementWithoutContent(node: PaperElement): boolean {
    if (hasText(node)) return false;
    const { length } = node.children;
    return length === 0 || length === node.querySelectorAll('br,hr').length;
  }

  /** Paper has no styles. */
  _cleanStyles(): void {}
}

const MAX_BYLINE = 100;
const NOT_SPACE = /\S/;

/** Whether anything but white space stands in an element: mostly its first text says so. */
function hasText(root: PaperElement): boolean {
  for (let node = root.firstChild; node; node = nextWithin(node, root)) {
    if (node.nodeType === 3 && NOT_SPACE.test(node.textContent)) return true;
  }
  return false;
}

/** It has all that Readability asks of a document, which is far less than a browser's has. */
function isEdible(paper: object): paper is Document {
  return 'documentElement' in paper && paper.documentElement !== null;
}
