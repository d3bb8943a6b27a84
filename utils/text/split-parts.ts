import type { Span } from './span';

/** Undoes a join by single spaces: the slices whose lengths the spans tell, in order. */
export function splitParts(joined: {
  readonly text: string;
  readonly parts: readonly Span[];
}): readonly string[] {
  let at = 0;
  return joined.parts.map(({ start, end }) => {
    const part = joined.text.slice(at, at + end - start);
    at += end - start + 1;
    return part;
  });
}
