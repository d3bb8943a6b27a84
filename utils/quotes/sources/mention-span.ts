import type { Span } from '../../text/span';
import type { Token, TokenRange } from '../words/token';

/** A name that is a title in marks loses them. */
export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  const only = to - from === 1 ? tokens[from]?.run?.inner : undefined;
  return only ?? { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
