import type { HeadlineQuote, NamedSource, NoSource, Quote, Source, UnnamedSource } from '../report/report';
import {
  isCount,
  isEither,
  isExactly,
  isMemberOf,
  isNonEmptyListOf,
  isNullable,
  isRecord,
  isText,
} from './guard';
import { isAnchor, isSpan } from './span-guard';

const MAX_TEXT = 1_000_000;
const MAX_QUOTES = 20_000;

const isWords = isText(MAX_TEXT);
const isMention = isNullable(isSpan);

const isSource = isEither<Source, Source>(
  isRecord<NamedSource>({
    kind: isMemberOf<NamedSource['kind']>({ person: true, organisation: true }),
    name: isWords,
    role: isNullable(isWords),
    affiliation: isNullable(isWords),
    mention: isMention,
  }),
  isEither<Source, Source>(
    isRecord<UnnamedSource>({ kind: isExactly('unnamed'), description: isWords, mention: isMention }),
    isRecord<NoSource>({ kind: isExactly('none'), mention: isMention }),
  ),
);

export const isQuote = isRecord<Quote>({
  text: isWords,
  kind: isMemberOf<Quote['kind']>({ direct: true, mixed: true, indirect: true }),
  parts: isNonEmptyListOf(isSpan, 10_000),
  source: isSource,
  cue: isNullable(isWords),
  cueSpan: isNullable(isSpan),
  rank: isCount(MAX_QUOTES),
  via: isNullable(isWords),
  anchor: isAnchor,
});

export const isHeadlineQuote = isRecord<HeadlineQuote>({
  text: isWords,
  quote: isNullable(isCount(MAX_QUOTES)),
});
