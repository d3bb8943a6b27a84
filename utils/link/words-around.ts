const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a word ends or begins at a place in the text, by Unicode's rules, as browsers have it. */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return segmenter.segment(text).containing(at)?.index === at;
}

/** Scripts without spaces: where one word ends and the next begins, browsers do not all agree. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u;
/** How many words more are taken to come to a place that they agree on: a stop, a mark, a space. */
const FURTHER = 24;

function isDisputed(text: string, at: number): boolean {
  return at > 0 && at < text.length && UNSPACED.test(text.slice(at - 1, at + 1));
}

/** Where the `count` words before a place begin, or some more. */
export function startOfWordsBefore(text: string, at: number, count: number): number {
  const segments = segmenter.segment(text);
  let start = at;
  for (
    let left = count, here = at;
    here > 0 && (left > 0 || (left > -FURTHER && isDisputed(text, start)));
  ) {
    const segment = segments.containing(here - 1);
    if (!segment) break;
    here = segment.index;
    if (!segment.isWordLike) continue;
    start = here;
    left -= 1;
  }
  return start;
}

/** Where the `count` words from a place on end, or some more. */
export function endOfWordsAfter(text: string, at: number, count: number): number {
  const segments = segmenter.segment(text);
  let end = at;
  for (
    let left = count, here = at;
    here < text.length && (left > 0 || (left > -FURTHER && isDisputed(text, end)));
  ) {
    const segment = segments.containing(here);
    if (!segment) break;
    here = segment.index + segment.segment.length;
    if (!segment.isWordLike) continue;
    end = here;
    left -= 1;
  }
  return end;
}
