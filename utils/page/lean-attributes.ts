import type { ElementAttributes } from './element-attributes';

/** Attributes that Readability 0.6.0 reads as they stand. */
const COPIED: ReadonlySet<string> = new Set(
  `role rel itemprop property content name dir lang rowspan colspan summary datatable
  aria-modal`.split(/\s+/),
);
const LIMIT = 20_000;
/** Where Readability looks for the address of a picture that is not loaded yet. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'figure']);
const EMBEDS: ReadonlySet<string> = new Set(['iframe', 'embed', 'object']);
const IMAGE_SOURCES: ReadonlySet<string> = new Set(['src', 'srcset', 'data-src', 'data-srcset']);
const SOME_IMAGE = 'image.jpg';
const SOME_LINK = 'page:';
const IMAGE_NAME = /\.(?:jpg|jpeg|png|webp)/i;
const LAZY_SET = /\.(?:jpg|jpeg|png|webp)\s+\d/;
const LAZY_SOURCE = /\S\.(?:jpg|jpeg|png|webp)/;
const LAZY_LIMIT = 2_000;
/** As Readability's own expression for videos that it keeps. */
const VIDEO =
  /\/\/(?:www\.)?(?:(?:dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq)\.com|(?:archive|upload\.wikimedia)\.org|player\.twitch\.tv)/i;
const SOME_VIDEO = 'https://www.youtube.com/';

export interface CopiedElement {
  readonly element: Element;
  /** Lower case. */
  readonly tag: string;
  readonly attributes: ElementAttributes;
}

/** Gives the copy what Readability reads of the element, each value cut; addresses only as far as their kind matters. */
export function copyAttributes(copy: Element, source: CopiedElement): void {
  const { element, tag, attributes } = source;
  if (attributes.classes !== '') copy.setAttribute('class', attributes.classes);
  if (attributes.id !== '') copy.setAttribute('id', attributes.id);
  for (const name of attributes.names) {
    if (COPIED.has(name)) copy.setAttribute(name, (element.getAttribute(name) ?? '').slice(0, LIMIT));
  }
  if (tag !== 'html' && tag !== 'body' && looksHiddenToReadability(attributes))
    copy.setAttribute('hidden', '');
  if (tag === 'a') copyHref(copy, element);
  else if (PICTURES.has(tag)) copyPicture(copy, source);
  else if (EMBEDS.has(tag)) copyVideo(copy, source);
  else if (tag === 'script') copy.setAttribute('type', 'application/ld+json');
}

const HIDING_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\s{0,9}(?:[;!]|$)/i;

/** By mark-up alone, as Readability sees it. */
export function looksHiddenToReadability({ hidden, ariaHidden, classes, style }: ElementAttributes): boolean {
  if (hidden !== null || (ariaHidden && !classes.includes('fallback-image'))) return true;
  return style !== '' && HIDING_STYLE.test(style);
}

/** Links within the page count less, scripts are unwrapped; of all others it matters only that there is one. */
function copyHref(copy: Element, element: Element): void {
  const href = element.getAttribute('href');
  if (href === null) return;
  if (href.startsWith('javascript:')) copy.setAttribute('href', 'javascript:');
  else if (href.startsWith('#')) copy.setAttribute('href', href.slice(0, 2));
  else copy.setAttribute('href', href === '' ? '' : SOME_LINK);
}

/**
 * That there is an address is all that is asked. The addresses themselves never reach Readability, whose expressions
 * take half a minute on a `srcset` of 100,000 characters or a lazy picture's attribute of repeated ".jpg".
 */
function copyPicture(copy: Element, { element, tag, attributes }: CopiedElement): void {
  const isPicture = (name: string): boolean => {
    const value = (element.getAttribute(name) ?? '').slice(0, LAZY_LIMIT);
    return tag === 'img' ? IMAGE_NAME.test(value) : name !== 'alt' && looksLazy(value);
  };
  const own = tag === 'img' && attributes.names.some((name) => IMAGE_SOURCES.has(name));
  if (own || attributes.names.some((name) => !COPIED.has(name) && isPicture(name)))
    copy.setAttribute(tag === 'img' ? 'src' : 'data-src', SOME_IMAGE);
}

function looksLazy(value: string): boolean {
  return LAZY_SET.test(value) || (LAZY_SOURCE.test(value) && !/\s/.test(value.trim()));
}

function copyVideo(copy: Element, { element, attributes }: CopiedElement): void {
  const isVideo = attributes.names.some((name) =>
    VIDEO.test((element.getAttribute(name) ?? '').slice(0, LIMIT)),
  );
  if (isVideo) copy.setAttribute('src', SOME_VIDEO);
}
