import { type Span, trimSpan } from '../../text/span';
import { readOpenings } from './clause-opening';
import type { CompiledUnspaced } from './compile-unspaced';
import { findTopicSubject, type TopicSubject } from './find-subject';
import type { QuotativeCue } from './quotative-cue';
import { firstEndingBehind } from './runs-within';
import { MASK } from './script-characters';
import { parseSource, type SourcePhrase } from './source-phrase';
import type { UnspacedDraft } from './unspaced-draft';
import type { UnspacedParagraph } from './unspaced-paragraph';

export interface Clause {
  readonly paragraph: UnspacedParagraph;
  readonly sentence: Span;
  readonly cue: QuotativeCue;
  /** Where the clause before this one ended in the sentence. */
  readonly from: number;
  /** The subject of the sentence so far. */
  readonly known: SourcePhrase | null;
}

/** Subjectはcontentとverb: one cue's quotation, in marks or not. Null where the clause holds none. */
export function attributeClause(clause: Clause, lexicon: CompiledUnspaced): UnspacedDraft | null {
  const { paragraph, cue } = clause;
  const marked = cue.marked ? markedBefore(paragraph, cue.contentEnd, clause.from) : [];
  const firstMark = marked[0]?.outer.start ?? cue.contentEnd;
  const subject = findTopicSubject(paragraph.masked, { start: clause.from, end: firstMark }, lexicon);
  const behind = subject ? null : findSubjectBehind(clause, lexicon);
  const opening = readOpenings(
    paragraph.masked,
    { start: subject?.end ?? clause.from, end: firstMark },
    lexicon,
  );
  const parts =
    marked.length > 0
      ? readMarked(paragraph, { marked, opening: opening.end })
      : readPlain(clause, opening.end);
  const [first, ...rest] = parts;
  if (!first) return null;
  const early = subject
    ? readOpenings(paragraph.masked, { start: clause.from, end: subject.phrase.range.start }, lexicon)
    : null;
  const gapVia = readOpenings(paragraph.masked, cue.gap, lexicon).via;
  return {
    paragraph,
    parts: [first, ...rest],
    speaker: subject?.phrase ?? behind ?? clause.known ?? 'same',
    heardIn: paragraph,
    cue: cue.verb,
    via: opening.via ?? early?.via ?? gapVia,
    strong: cue.strong,
  };
}

type Run = UnspacedParagraph['runs'][number];

/** 「A」「B」と: the run before the particle and those that touch it. */
function markedBefore({ runs, masked }: UnspacedParagraph, end: number, from: number): readonly Run[] {
  const last = firstEndingBehind(runs, end - 1);
  if (runs[last]?.outer.end !== end) return [];
  let first = last;
  while (first > 0) {
    const [before, here] = [runs[first - 1], runs[first]];
    if (!before || !here || before.outer.start < from) break;
    if (masked.slice(before.outer.end, here.outer.start).replace('、', '') !== '') break;
    first -= 1;
  }
  return runs.slice(first, last + 1);
}

/** Words before the marks that belong to the clause make it a mixed one: 障害は「人為的なミス」と. */
function readMarked(
  { masked }: UnspacedParagraph,
  { marked, opening }: { readonly marked: readonly Run[]; readonly opening: number },
): readonly Span[] {
  const first = marked[0];
  const last = marked[marked.length - 1];
  if (!first || !last) return [];
  const lead = masked.slice(opening, first.outer.start);
  if (/[はがも]$/.test(lead) && lead.length > 2) return [{ start: opening, end: last.outer.end }];
  return marked.map(({ inner }) => inner);
}

function readPlain({ paragraph, cue }: Clause, from: number): readonly Span[] {
  const span = trimSpan(paragraph.text, { start: from, end: cue.contentEnd });
  return span && span.end - span.start >= 4 ? [span] : [];
}

/** 「…」と田中氏は述べた · 「…」と話すのは田中氏だ. */
function findSubjectBehind(
  { paragraph, cue, sentence }: Clause,
  lexicon: CompiledUnspaced,
): SourcePhrase | null {
  const { masked } = paragraph;
  const inGap: TopicSubject | null = findTopicSubject(masked, cue.gap, lexicon);
  if (inGap) return inGap.phrase;
  const link = /^の[はが]、?/.exec(masked.slice(cue.verb.end, cue.verb.end + 3));
  if (!link) return null;
  const start = cue.verb.end + link[0].length;
  let end = masked.slice(start, sentence.end).search(/だ$|です$|である$|、/);
  end = end < 0 ? sentence.end : start + end;
  const phrase = masked.slice(start, end).includes(MASK)
    ? null
    : parseSource(masked, { start, end }, lexicon);
  return phrase?.kind === 'other' ? null : phrase;
}
