import { isBoolean, isCount, isRecord, isText } from './guard';
import type { MarkOutcome, PageIdentity } from './protocol';

export const isIdentity = isRecord<PageIdentity>({
  document: isText(100),
  navigation: isCount(Number.MAX_SAFE_INTEGER),
  revision: isCount(Number.MAX_SAFE_INTEGER),
  url: isText(2_000_000),
});

export const isMarkOutcome = isRecord<MarkOutcome>({
  marked: isCount(10_000),
  isInSight: isBoolean,
});
