import { WEIGHED_TAGS } from './element-kinds';

/** The copy Readability may eat: the page without what it would throw away, with the attributes it reads and no other. */
export interface LeanCopy {
  readonly document: Document;
  /** The copy's one body takes the attributes of the live body. */
  appendElement(parent: Element, source: Element, tag: string): Element;
  appendText(parent: Element, text: string): Text;
}

const ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'class',
  'role',
  'rel',
  'itemprop',
  'itemtype',
  'property',
  'dir',
  'lang',
  'rowspan',
  'colspan',
  'summary',
  'datatable',
  'aria-modal',
]);
const ATTRIBUTE_LIMIT = 500;
const PLAIN_TAG = /^[a-z][a-z0-9-]{0,60}$/;
/** Stands for whatever an image's address is: that there is one is all that is asked. */
const SOME_IMAGE = 'image.jpg';
const IMAGE_SOURCES = ['src', 'srcset', 'data-src', 'data-srcset'] as const;

export function createLeanCopy(live: Document): LeanCopy {
  const document = live.implementation.createHTMLDocument('');
  copyHead(live, document);
  for (const name of ['lang', 'dir'] as const) {
    const value = live.documentElement?.getAttribute(name);
    if (value) document.documentElement.setAttribute(name, value.slice(0, ATTRIBUTE_LIMIT));
  }
  return {
    document,
    appendElement: (parent, source, tag) =>
      tag === 'body'
        ? copyAttributes(document.body, source, tag)
        : parent.appendChild(copyAttributes(createCopy(document, tag), source, tag)),
    appendText: (parent, text) => parent.appendChild(document.createTextNode(squeeze(text))),
  };
}

const LONG_TEXT = 1_000;

/** Readability's time grows with the square of a run of white space. */
function squeeze(text: string): string {
  return text.length < LONG_TEXT ? text : text.replace(/\s{200,}/g, ' ');
}

function createCopy(document: Document, tag: string): Element {
  return document.createElement(PLAIN_TAG.test(tag) ? tag : 'span');
}

function copyAttributes(copy: Element, source: Element, tag: string): Element {
  for (const name of source.getAttributeNames()) {
    if (ATTRIBUTES.has(name)) copyAttribute(copy, source, name);
  }
  if (tag === 'a') copyAttribute(copy, source, 'href');
  if (tag === 'img' && IMAGE_SOURCES.some((name) => source.hasAttribute(name)))
    copy.setAttribute('src', SOME_IMAGE);
  if (WEIGHED_TAGS.has(tag)) copyAttribute(copy, source, tag === 'object' ? 'data' : 'src');
  return copy;
}

function copyAttribute(copy: Element, source: Element, name: string): void {
  const value = source.getAttribute(name);
  if (value !== null) copy.setAttribute(name, value.slice(0, ATTRIBUTE_LIMIT));
}

const META_LIMIT = 200;
const META_NAMES = ['name', 'property', 'content'] as const;
const META_VALUE_LIMIT = 5_000;

/** Title and metas, which Readability weighs headings and bylines by. Structured data is read by us. */
function copyHead(live: Document, document: Document): void {
  document.title = (live.title ?? '').slice(0, ATTRIBUTE_LIMIT);
  const metas = live.getElementsByTagName('meta');
  for (let i = 0; i < Math.min(metas.length, META_LIMIT); i += 1) {
    const meta = metas[i];
    if (!meta?.hasAttribute('content')) continue;
    const copy = document.createElement('meta');
    for (const name of META_NAMES) {
      const value = meta.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value.slice(0, META_VALUE_LIMIT));
    }
    document.head.append(copy);
  }
}
