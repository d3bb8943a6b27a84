import type { Token } from '../phrases/tokenize';
import type { Passage } from '../reading/passage';

const FURTHEST = 8;

/**
 * The name by the word: "Notepad" in "the Notepad newsletter", "Command Line" in "Command Line, a weekly newsletter",
 * "Salt & Solder" in "our newsletter, Salt & Solder, comes on Fridays". Null where it has none.
 */
export function findNewsletterName(passage: Passage): string | null {
  const ours = passage.marks.flatMap(({ sense, end }) => (sense === 'ours' ? [end] : []));
  for (const mark of passage.marks) {
    if (mark.sense !== 'newsletter') continue;
    const from = ours.findLast((end) => end <= mark.start) ?? 0;
    const own = from > 0 && mark.start - from <= MOST_BETWEEN;
    const name =
      nameBehind(passage, mark.end) ??
      (own ? (nameRightBehind(passage, mark.end) ?? nameBeforeIs(passage, from - 1)) : null) ??
      nameBefore(passage, mark.start, from);
    if (name) return name;
  }
  return null;
}

/** Between two commas, or in marks: right behind the word. */
function nameBehind({ text, tokens }: Passage, at: number): string | null {
  if (!OPENERS.has(tokens[at]?.text ?? '')) return null;
  let end = at + 1;
  while (end - at <= FURTHEST && (isName(text, tokens[end]) || joinsNames(text, tokens, end))) end += 1;
  const first = tokens[at + 1];
  const last = tokens[end - 1];
  if (!first || !last || end === at + 1 || !CLOSERS.has(tokens[end]?.text ?? '')) return null;
  return text.slice(first.start, last.end);
}

/** Words between "our" and the newsletter: "our weekly garden newsletter". */
const MOST_BETWEEN = 3;

/** "our newsletter Salt & Solder." */
function nameRightBehind({ text, tokens, marks }: Passage, at: number): string | null {
  let end = at;
  while (end - at <= FURTHEST && (isName(text, tokens[end]) || joinsNames(text, tokens, end))) end += 1;
  const [first, last] = [tokens[at], tokens[end - 1]];
  if (!first || !last || end === at || marks.some(({ start }) => start >= at && start < end)) return null;
  return text.slice(first.start, last.end);
}

/** "Salt & Solder is our newsletter": `ours` is the token of "our". */
function nameBeforeIs(passage: Passage, ours: number): string | null {
  if (!IS.has(passage.tokens[ours - 1]?.text ?? '')) return null;
  const { text, tokens } = passage;
  let start = ours - 1;
  while (ours - start < FURTHEST && (isName(text, tokens[start - 1]) || joinsNames(text, tokens, start - 1)))
    start -= 1;
  const [first, last] = [tokens[start], tokens[ours - 2]];
  return first && last && start < ours - 1 ? text.slice(first.start, last.end) : null;
}

const IS = new Set(['is', 'ist', 'est', 'es', 'e', 'ar', 'er', 'on', 'jest']);

/** Single marks are folded to the apostrophe. */
const OPENERS = new Set([',', '“', '„', '«', "'", '"']);
const CLOSERS = new Set([',', '”', '“', '»', "'", '"', '.', ':']);

function joinsNames(text: string, tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '&' && isName(text, tokens[at + 1]);
}

/** No further back than `from`: ahead of "our" stands another thing's name. */
function nameBefore({ text, tokens }: Passage, at: number, from: number): string | null {
  let end = at;
  while (end > from && at - end < FURTHEST && !isName(text, tokens[end - 1])) {
    if (STOPS.has(tokens[end - 1]?.text ?? '')) return null;
    end -= 1;
  }
  let start = end;
  while (start > from && end - start < FURTHEST && isName(text, tokens[start - 1])) start -= 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last || start === end || beginsSentence(tokens, start, end)) return null;
  return text.slice(first.start, last.end);
}

const STOPS = new Set(['.', '!', '?', '\n', ':', ';']);

/** A word with a capital. */
function isName(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  const first = text.slice(token.start, token.start + 1);
  return token.kind === 'word' && first !== first.toLowerCase();
}

/** One word with a capital at the head of a sentence has it from there: "Our newsletter", "Weekly newsletter". */
function beginsSentence(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start === 1 && (start === 0 || STOPS.has(tokens[start - 1]?.text ?? ''));
}

/** The site's name where the card or the text around it gives it. */
export function findSiteName(texts: readonly string[], siteName: string | null): string | null {
  if (siteName === null || siteName.length < 3) return null;
  const wanted = siteName.toLowerCase();
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted);
    if (at >= 0) return text.slice(at, at + wanted.length);
  }
  return null;
}
