import { isListOf, isNullable, isRecord, isText } from './guard';
import type { LinkOutcome } from './hands-protocol';

export const isDirective = isNullable(isText(100_000));

export const isLinkOutcome = isRecord<LinkOutcome>({ directives: isListOf(isDirective, 20_000) });
