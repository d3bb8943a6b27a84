import { cleanAddress } from './clean-address';

/** A stretch of the page and what stands around it, within its block. */
export interface LinkedText {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A text longer than this is named by its first and last words. */
const LONG = 160;
const WORDS_AT_AN_END = 6;
/** A text shorter than this may well stand on the page twice. */
const SHORT = 30;
const MAX_PARTS = 4;

/** A link that opens the page at the words (`#:~:text=`), marked by the browser; null where the page has no web address. */
export function buildTextLink(address: string, parts: readonly LinkedText[]): string | null {
  const page = cleanAddress(address);
  if (page === null) return null;
  const directives = parts.slice(0, MAX_PARTS).map((part) => `text=${formatDirective(part)}`);
  return directives.length === 0 ? page : `${page}#:~:${directives.join('&')}`;
}

function formatDirective({ exact, prefix, suffix }: LinkedText): string {
  const ends = splitLong(exact).map(encode).join(',');
  if (exact.length >= SHORT) return ends;
  const before = wholeWordsAtEnd(prefix);
  const after = wholeWordsAtStart(suffix);
  return `${before === '' ? '' : `${encode(before)}-,`}${ends}${after === '' ? '' : `,-${encode(after)}`}`;
}

function splitLong(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  if (text.length <= LONG || words.length < 3 * WORDS_AT_AN_END) return [text.trim()];
  return [words.slice(0, WORDS_AT_AN_END).join(' '), words.slice(-WORDS_AT_AN_END).join(' ')];
}

/** The context is cut at a fixed length, mid-word: browsers find only whole words. */
function wholeWordsAtEnd(context: string): string {
  return context.slice(context.search(/\s/) + 1).trim();
}

function wholeWordsAtStart(context: string): string {
  const end = context.trimEnd().search(/\s\S*$/);
  return end < 0 ? '' : context.slice(0, end).trim();
}

/** A bare dash means something in a text directive, and `encodeURIComponent` leaves it bare. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
