const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a word ends or begins at a place in the text, by Unicode's rules, as browsers have it. */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return segmenter.segment(text).containing(at)?.index === at;
}

/** Where the `count` words before a place begin. */
export function startOfWordsBefore(text: string, at: number, count: number): number {
  const segments = segmenter.segment(text);
  let start = at;
  for (let left = count, here = at; left > 0 && here > 0; ) {
    const segment = segments.containing(here - 1);
    if (!segment) break;
    here = segment.index;
    if (!segment.isWordLike) continue;
    start = here;
    left -= 1;
  }
  return start;
}

/** Where the `count` words from a place on end. */
export function endOfWordsAfter(text: string, at: number, count: number): number {
  const segments = segmenter.segment(text);
  let end = at;
  for (let left = count, here = at; left > 0 && here < text.length; ) {
    const segment = segments.containing(here);
    if (!segment) break;
    here = segment.index + segment.segment.length;
    if (!segment.isWordLike) continue;
    end = here;
    left -= 1;
  }
  return end;
}
