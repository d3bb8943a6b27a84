import type { Anchor } from '../report/report';
import type { Span } from '../text/span';
import { isCount, isRecord, isText } from './guard';

const MAX_TEXT = 16_000_000;

const isIndex = isCount(MAX_TEXT);
const isSpanShape = isRecord<Span>({ start: isIndex, end: isIndex });

const isAnchorShape = isRecord<Anchor>({
  block: isIndex,
  path: isText(20_000),
  start: isIndex,
  end: isIndex,
  exact: isText(MAX_TEXT),
  prefix: isText(64),
  suffix: isText(64),
});

export function isSpan(value: unknown): value is Span {
  return isSpanShape(value) && value.start <= value.end;
}

export function isAnchor(value: unknown): value is Anchor {
  return isAnchorShape(value) && value.start <= value.end;
}
