import type { Span } from '../../text/span';
import type { Token, TokenRange } from './token';

export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
