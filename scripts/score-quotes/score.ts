import type { Quote, QuoteFindings } from '../../utils/quotes/quote';
import { alternatives, type GoldPassage, type GoldQuote } from './gold';
import { FIELDS, type Field, type Judgement, judgeMatch } from './judge-match';
import { type Match, type Matching, matchQuotes } from './match-quotes';

export interface PassageScore extends Matching {
  readonly id: string;
  readonly judged: readonly { readonly match: Match; readonly judgements: readonly Judgement[] }[];
  readonly headline: { readonly right: number; readonly of: number };
}

export function scorePassage(passage: GoldPassage, findings: QuoteFindings): PassageScore {
  const matching = matchQuotes(passage, findings.quotes);
  return {
    ...matching,
    id: passage.id,
    judged: matching.matches.map((match) => ({ match, judgements: judgeMatch(match) })),
    headline: scoreHeadline(passage, findings, matching),
  };
}

export function formatScores(scores: readonly PassageScore[]): readonly string[] {
  return [
    ...(['all', 'direct', 'mixed', 'indirect'] as const).map((kind) => formatSpans(scores, kind)),
    formatExact(scores),
    formatEndToEnd(scores),
    ...FIELDS.map((field) => formatField(scores, field)),
    formatHeadlines(scores),
  ];
}

type KindFilter = Quote['kind'] | 'all';

function formatSpans(scores: readonly PassageScore[], kind: KindFilter): string {
  const goldHits = count(scores, ({ matches }) => matches.filter(({ gold }) => isOfKind(gold, kind)).length);
  const foundHits = count(
    scores,
    ({ matches }) => matches.filter(({ found }) => isFoundOfKind(found, kind)).length,
  );
  const missed = count(scores, (score) => score.missed.filter((gold) => isOfKind(gold, kind)).length);
  const surplus = count(
    scores,
    (score) => score.surplus.filter((found) => isFoundOfKind(found, kind)).length,
  );
  const precision = foundHits / (foundHits + surplus);
  const recall = goldHits / (goldHits + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
  return `spans ${kind.padEnd(9)} ${figures}  (gold ${goldHits + missed}, found ${foundHits + surplus})`;
}

function formatExact(scores: readonly PassageScore[]): string {
  const exact = count(scores, ({ matches }) => matches.filter((match) => match.exact).length);
  return `exact extents   ${formatF1(scores, exact)}`;
}

/** Span matched, and kind of source with name or description right. */
function formatEndToEnd(scores: readonly PassageScore[]): string {
  const right = count(
    scores,
    ({ judged }) => judged.filter(({ judgements }) => isSpeakerRight(judgements)).length,
  );
  return `span + speaker  ${formatF1(scores, right)}`;
}

function isSpeakerRight(judgements: readonly Judgement[]): boolean {
  return judgements
    .filter(({ field }) => field === 'source' || field === 'name' || field === 'description')
    .every(({ verdict }) => verdict !== 'wrong');
}

function formatF1(scores: readonly PassageScore[], hits: number): string {
  const gold = count(scores, ({ matches, missed }) => matches.length + missed.length);
  const found = count(scores, ({ matches, surplus }) => matches.length + surplus.length);
  return `F1 ${percent((2 * hits) / (gold + found))}  (${hits})`;
}

function formatField(scores: readonly PassageScore[], field: Field): string {
  const verdicts = scores
    .flatMap(({ judged }) => judged.flatMap(({ judgements }) => judgements))
    .filter((judgement) => judgement.field === field)
    .map(({ verdict }) => verdict);
  const tally = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
  const stated = tally('right') + tally('wrong');
  const nulls = tally('null-kept') + tally('invented');
  const right = `right ${percent(tally('right') / stated)} of ${stated}`;
  return `${field.padEnd(15)} ${right}${nulls > 0 ? `, invented ${tally('invented')} of ${nulls}` : ''}`;
}

function formatHeadlines(scores: readonly PassageScore[]): string {
  const right = count(scores, ({ headline }) => headline.right);
  return `headline quotes right ${right} of ${count(scores, ({ headline }) => headline.of)}`;
}

function scoreHeadline(passage: GoldPassage, findings: QuoteFindings, { matches }: Matching) {
  const wanted = passage.headlineQuotes ?? [];
  const right = wanted.filter(({ text, quote }) => {
    const found = findings.headlineQuotes.find((headlineQuote) => headlineQuote.text === text);
    if (!found || found.quote === null || quote === null) return found?.quote === null && quote === null;
    const match = matches.find((candidate) => candidate.gold === passage.quotes[quote]);
    return match !== undefined && match.found === findings.quotes[found.quote];
  });
  return { right: right.length, of: wanted.length };
}

function isOfKind(gold: GoldQuote, kind: KindFilter): boolean {
  return kind === 'all' || alternatives(gold.kind)[0] === kind;
}

function isFoundOfKind(found: Quote, kind: KindFilter): boolean {
  return kind === 'all' || found.kind === kind;
}

function count(scores: readonly PassageScore[], of: (score: PassageScore) => number): number {
  return scores.reduce((sum, score) => sum + of(score), 0);
}

function percent(share: number): string {
  return Number.isFinite(share) ? (share * 100).toFixed(1) : '–';
}
