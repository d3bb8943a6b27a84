import type { Span } from '../text/span';
import type { Quote } from './quote';
import type { Token } from './words/token';

/** Every word of the parts in marks, some, or none. */
export function settleKind(parts: readonly Span[], tokens: readonly Token[]): Quote['kind'] {
  let marked = false;
  let plain = false;
  for (const part of parts) {
    for (let at = firstBehind(tokens, part.start); at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || token.start >= part.end) break;
      if (token.kind === 'marked') marked = true;
      if (token.kind === 'word') plain = true;
    }
  }
  if (!marked) return 'indirect';
  return plain ? 'mixed' : 'direct';
}

/** The first token that ends behind a place; tokens stand in order. */
function firstBehind(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
