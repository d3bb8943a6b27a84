import fc from 'fast-check';
import { loadDocument } from '../../scripts/inspect/load-document';
import { readGoldPages } from '../helpers/gold';
import { jsonTexts } from './wild-json';
import { shortTexts, spoil, wildTexts } from './wild-text';

const TAGS = [
  ...[
    'p',
    'p',
    'p',
    'div',
    'div',
    'span',
    'a',
    'b',
    'em',
    'q',
    'cite',
    'blockquote',
    'figure',
    'figcaption',
    'br',
  ],
  ...[
    'article',
    'main',
    'section',
    'aside',
    'nav',
    'header',
    'footer',
    'form',
    'dialog',
    'details',
    'summary',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'table',
    'tbody',
    'tr',
    'td',
    'th',
    'dl',
    'dt',
    'dd',
    'pre',
    'code',
  ],
  ...['del', 's', 'ins', 'sup', 'sub', 'bdo', 'bdi', 'ruby', 'rt', 'wbr', 'time', 'meta', 'link', 'title'],
  ...[
    'button',
    'input',
    'select',
    'option',
    'textarea',
    'label',
    'fieldset',
    'img',
    'picture',
    'video',
    'iframe',
  ],
  ...[
    'svg',
    'math',
    'template',
    'slot',
    'noscript',
    'style',
    'script',
    'object',
    'x-y',
    'constructor',
    'html',
    'body',
  ],
] as const;

const ATTRIBUTES = [
  ...[
    'id',
    'class',
    'lang',
    'dir',
    'hidden',
    'style',
    'href',
    'src',
    'srcset',
    'alt',
    'title',
    'role',
    'type',
    'name',
  ],
  ...[
    'value',
    'placeholder',
    'aria-label',
    'aria-hidden',
    'itemprop',
    'itemtype',
    'itemscope',
    'content',
    'property',
  ],
  ...[
    'translate',
    'data-x',
    'datetime',
    'rel',
    'cite',
    'onclick',
    'is',
    'slot',
    'part',
    '__proto__',
    'constructor',
  ],
] as const;

const VALUES = [
  ...[
    '',
    'en',
    'nl',
    'rtl',
    'none',
    'true',
    'comments',
    'paywall subscribe',
    'nav',
    'article-body',
    'display:none',
  ],
  ...[
    'price',
    'priceCurrency',
    'EUR',
    '9.99',
    'https://schema.org/Offer',
    'isAccessibleForFree',
    'og:type',
    'article',
  ],
  ...[
    'https://tek.example/a',
    'javascript:alert(1)',
    '//x',
    'http://[',
    'a.jpg 1x, b.jpg 2x',
    'text-decoration:line-through',
  ],
  ...[
    '__proto__',
    'body',
    'children',
    'textContent',
    'submit',
    'button',
    'search',
    'visibility:hidden',
    'translate',
  ],
] as const;

type Tree = string | TreeElement;
interface TreeElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Tree[];
}

const attributes = fc.array(
  fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.oneof(fc.constantFrom(...VALUES), shortTexts)),
  { maxLength: 3 },
);

const { tree: trees } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 7, depthSize: 'small' }, wildTexts, tie('element'), tie('element')),
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(tie('tree'), { maxLength: 6 }),
  }),
}));

/** A page as the test hands it on: printed as its parts, so that a failure can be read, and built anew for each case. */
export interface WildPage {
  readonly build: () => Document;
  readonly toString: () => string;
}

const ADDRESS = 'https://tek.example/news/a-story';

/** Any elements in any others, with any attributes and texts: also such as no parser would make. */
export const randomTrees: fc.Arbitrary<WildPage> = fc
  .tuple(fc.array(trees, { maxLength: 12 }), fc.array(jsonTexts, { maxLength: 2 }))
  .map(([body, data]) => ({
    build: () => buildTree(body, data),
    toString: () => JSON.stringify({ body, data }),
  }));

const soupPieces = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.tuple(fc.constantFrom(...TAGS), attributes).map(([tag, pairs]) => {
    return `<${tag}${pairs.map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
  }),
  fc.constantFrom(
    '<',
    '</',
    '<!--',
    '-->',
    '<!doctype html>',
    '<![CDATA[',
    '<p',
    '"',
    '=',
    '&',
    '&nbsp;',
    '<?',
    '/>',
  ),
  wildTexts,
  jsonTexts.map((json) => `<script type="application/ld+json">${json}</script>`),
);

/** Tags opened and never closed, closed and never opened, and halves of tags. */
export const tagSoups: fc.Arbitrary<WildPage> = fc
  .array(soupPieces, { maxLength: 40 })
  .map((pieces) => ofSource(pieces.join('')));

const GOLD = readGoldPages();

const changes = fc.record({
  kind: fc.constantFrom('delete', 'double', 'swap', 'graft', 'splice', 'rename', 'attribute', 'data'),
  at: fc.nat(),
  to: fc.nat(),
  length: fc.nat(40),
  text: wildTexts,
  tag: fc.constantFrom(...TAGS),
  attribute: fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.oneof(fc.constantFrom(...VALUES), shortTexts)),
  data: jsonTexts,
});
type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never;

/** One of our gold pages with nodes deleted, doubled, moved and renamed, and text spliced into its texts. */
export const mutatedGoldPages: fc.Arbitrary<WildPage> = fc
  .tuple(fc.constantFrom(...GOLD), fc.array(changes, { maxLength: 12 }))
  .map(([gold, list]) => ({
    build: () => {
      const document = loadDocument(gold.html, gold.expected.url ?? ADDRESS);
      for (const change of list) applyChange(document, change);
      return document;
    },
    toString: () => JSON.stringify({ page: gold.name, list }),
  }));

function ofSource(html: string): WildPage {
  return { build: () => loadDocument(html, ADDRESS), toString: () => JSON.stringify(html) };
}

function buildTree(body: readonly Tree[], data: readonly string[]): Document {
  const document = loadDocument(
    '<!doctype html><html lang="en"><head><title>A story</title></head><body></body></html>',
    ADDRESS,
  );
  for (const json of data) addData(document, json);
  for (const tree of body) document.body.append(buildNode(document, tree));
  return document;
}

function buildNode(document: Document, tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  for (const [name, value] of tree.attributes) element.setAttribute(name, value);
  for (const child of tree.children) element.appendChild(buildNode(document, child));
  return element;
}

function addData(document: Document, json: string): void {
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.textContent = json;
  document.head?.append(script);
}

function applyChange(document: Document, change: Change): void {
  if (change.kind === 'data') addData(document, change.data);
  const elements = [...(document.body?.querySelectorAll('*') ?? [])];
  const element = elements[change.at % Math.max(1, elements.length)];
  const other = elements[change.to % Math.max(1, elements.length)];
  if (change.kind !== 'data' && element && other) CHANGES[change.kind](element, change, other);
}

const CHANGES: Readonly<
  Record<Exclude<Change['kind'], 'data'>, (element: Element, change: Change, other: Element) => void>
> = {
  delete: (element) => element.remove(),
  double: (element) => element.after(element.cloneNode(true)),
  swap: (element, _, other) => {
    if (!element.contains(other) && !other.contains(element)) element.replaceWith(other);
  },
  graft: (element, _, other) => element.append(other.cloneNode(true)),
  splice: (element, { to, length, text }) => spliceText(element, [to, length, text]),
  rename: (element, { tag }) => rename(element, tag),
  attribute: (element, { attribute }) => element.setAttribute(...attribute),
};

function spliceText(element: Element, cut: readonly [number, number, string]): void {
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
  const node = texts[cut[0] % Math.max(1, texts.length)];
  if (node) node.textContent = spoil(node.textContent ?? '', cut);
  else element.append(cut[2]);
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
