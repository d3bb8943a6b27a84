import type { Span } from '../text/span';
import type { Quote } from './quote';
import type { Token } from './token';

/** Every word of the parts in marks, some, or none. */
export function settleKind(parts: readonly Span[], tokens: readonly Token[]): Quote['kind'] {
  let marked = false;
  let plain = false;
  for (const part of parts) {
    const inside = tokens.filter((token) => token.start < part.end && part.start < token.end);
    if (inside.some(({ kind }) => kind === 'marked')) marked = true;
    if (inside.some(({ kind }) => kind === 'word')) plain = true;
  }
  if (!marked) return 'indirect';
  return plain ? 'mixed' : 'direct';
}
