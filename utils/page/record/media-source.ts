/** Attributes that say nothing of where a picture is, as far as Readability looks. */
const TELLING_OTHER: ReadonlySet<string> = new Set(
  'role rel itemprop property content name dir lang rowspan colspan summary datatable aria-modal'.split(' '),
);
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'figure']);
const EMBEDS: ReadonlySet<string> = new Set(['iframe', 'embed', 'object']);
export const MEDIA_TAGS: ReadonlySet<string> = new Set([...PICTURES, ...EMBEDS]);
const IMAGE_SOURCES: ReadonlySet<string> = new Set(['src', 'srcset', 'data-src', 'data-srcset']);
const IMAGE_NAME = /\.(?:jpg|jpeg|png|webp)/i;
const LAZY_SET = /\.(?:jpg|jpeg|png|webp)\s+\d/;
const LAZY_SOURCE = /\S\.(?:jpg|jpeg|png|webp)/;
const LAZY_LIMIT = 2_000;
/** As Readability's own expression for videos that it keeps. */
const VIDEO =
  /\/\/(?:www\.)?(?:(?:dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq)\.com|(?:archive|upload\.wikimedia)\.org|player\.twitch\.tv)/i;
const VIDEO_LIMIT = 20_000;

const SOME_IMAGE = { name: 'src', value: 'page:image.jpg' } as const;
const SOME_LATER_IMAGE = { name: 'data-src', value: 'page:image.jpg' } as const;
const SOME_VIDEO = { name: 'src', value: 'https://www.youtube.com/' } as const;

/**
 * That there is an address is all that is asked. The addresses themselves never reach Readability, whose expressions
 * take half a minute on a `srcset` of 100,000 characters or a lazy picture's attribute of repeated ".jpg".
 */
export function findMediaSource(
  element: Element,
  tag: string,
  names: readonly string[],
): { readonly name: string; readonly value: string } | null {
  if (EMBEDS.has(tag)) return names.some((name) => isVideo(element, name)) ? SOME_VIDEO : null;
  if (!PICTURES.has(tag)) return null;
  if (tag === 'img' && names.some((name) => IMAGE_SOURCES.has(name))) return SOME_IMAGE;
  if (!names.some((name) => !TELLING_OTHER.has(name) && namesPicture(element, tag, name))) return null;
  return tag === 'img' ? SOME_IMAGE : SOME_LATER_IMAGE;
}

function namesPicture(element: Element, tag: string, name: string): boolean {
  const value = (element.getAttribute(name) ?? '').slice(0, LAZY_LIMIT);
  return tag === 'img' ? IMAGE_NAME.test(value) : name !== 'alt' && looksLazy(value);
}

function looksLazy(value: string): boolean {
  return LAZY_SET.test(value) || (LAZY_SOURCE.test(value) && !/\s/.test(value.trim()));
}

function isVideo(element: Element, name: string): boolean {
  return VIDEO.test((element.getAttribute(name) ?? '').slice(0, VIDEO_LIMIT));
}
