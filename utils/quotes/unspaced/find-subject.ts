import type { Span } from '../../text/span';
import { type CompiledUnspaced, matchRun } from './compile-unspaced';
import { parseSource, type SourcePhrase } from './source-phrase';

export interface TopicSubject {
  readonly phrase: SourcePhrase;
  /** Behind its particle. */
  readonly end: number;
}

const CLAUSE_TOPICS = ['は'];

/** Who a stretch is about: the first phrase before は that can speak, else the last before が or も. */
export function findTopicSubject(
  masked: string,
  stretch: Span,
  lexicon: CompiledUnspaced,
): TopicSubject | null {
  let other: TopicSubject | null = null;
  for (let at = stretch.start + 1; at < stretch.end; at += 1) {
    const particle = matchRun(masked, at, lexicon.topics);
    if (particle === null || at + particle.length > stretch.end) continue;
    const phrase = parseSource(masked, { start: stretch.start, end: at }, lexicon);
    if (!phrase || phrase.kind === 'other' || !opensClause(masked, phrase, stretch)) continue;
    if (phrase.kind === 'name' && !CLAUSE_TOPICS.includes(particle)) continue;
    const found = { phrase, end: at + particle.length };
    if (CLAUSE_TOPICS.includes(particle)) return found;
    other = found;
  }
  return other;
}

/** A bare name must open the stretch or follow a comma: in 新機能が使える田中 the same letters are no subject. */
function opensClause(masked: string, { kind, range }: SourcePhrase, stretch: Span): boolean {
  if (kind !== 'name') return true;
  const before = masked.charAt(range.start - 1);
  return (
    range.start === stretch.start || '、。」』）)に'.includes(before) || range.start <= stretch.start + 6
  );
}
