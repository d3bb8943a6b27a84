import { type Span, trimSpan } from '../../text/span';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { scanMarks } from '../marks/mark-scanner';
import type { MarkedRun } from '../marks/marked-run';
import { classifyWords } from '../words/classify-words';
import { isKind, type Token, tokenAt } from '../words/token';
import { tokenizePlain } from '../words/tokenize';
import { scanDashSpeech } from './dash-speech';
import { findInvertedEnd, findVerb, LONGEST_INSERT } from './inverted-attribution';

/**
 * What is said in a paragraph: the stretches in marks, cut where an attribution stands inside them
 * (« C’est prêt, explique Ana Lima, et c’est tout. »), and speech that a dash opens (—No lo sé —dijo Ana—.).
 */
export function scanSpeech(text: string, lexicon: CompiledLexicon): readonly MarkedRun[] {
  const { dialogueDash, dashReopens, cueInsideMarks } = lexicon.grammar;
  if (dashReopens) return withDashSpeech(text, lexicon);
  if (dialogueDash && opensWithDash(text)) {
    const whole = { start: 1, end: text.length };
    const inserts = findInserts(text, whole, { commas: true, lexicon });
    if (inserts.length > 0) return cutAround(text, { outer: whole, inserts, closed: true });
  }
  const runs = scanMarks(text);
  if (!dialogueDash && !cueInsideMarks) return runs;
  return runs.flatMap((run) => {
    const inserts = findInserts(text, run.inner, { commas: cueInsideMarks, lexicon });
    return inserts.length === 0
      ? [run]
      : cutAround(text, { outer: run.outer, inner: run.inner, inserts, closed: run.closed });
  });
}

function withDashSpeech(text: string, lexicon: CompiledLexicon): readonly MarkedRun[] {
  const dashed = scanDashSpeech(text, lexicon);
  const marked = scanMarks(text).filter(
    ({ outer }) => !dashed.some((run) => run.outer.start < outer.end && outer.start < run.outer.end),
  );
  return [...dashed, ...marked].sort((a, b) => a.outer.start - b.outer.start);
}

function opensWithDash(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x2012 && first <= 0x2015;
}

interface Cut {
  readonly outer: Span;
  readonly inner?: Span;
  readonly inserts: readonly Span[];
  readonly closed: boolean;
}

function cutAround(text: string, { outer, inner = outer, inserts, closed }: Cut): readonly MarkedRun[] {
  const edges = [inner.start, ...inserts.flatMap(({ start, end }) => [start, end]), inner.end];
  const runs: MarkedRun[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const piece = trimSpan(text, { start: edges[at] ?? 0, end: edges[at + 1] ?? 0 });
    if (piece === null || !/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) continue;
    const isFirst = at === 0;
    const isLast = at + 2 === edges.length;
    runs.push({
      outer: { start: isFirst ? outer.start : piece.start, end: isLast ? outer.end : piece.end },
      inner: piece,
      closed: isLast ? closed : true,
      last: text.charAt(piece.end - 1),
    });
  }
  return runs;
}

interface Style {
  /** Whether a comma alone may part speech and attribution: French, and paragraphs that a dash opens. */
  readonly commas: boolean;
  readonly lexicon: CompiledLexicon;
}

/** The attributions inside a stretch of speech, their dashes included, a comma before them left to the speech. */
function findInserts(text: string, inner: Span, { commas, lexicon }: Style): readonly Span[] {
  const tokens = tokenizePlain(text.slice(inner.start, inner.end), inner.start, lexicon);
  classifyWords(tokens, lexicon);
  const inserts: Span[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const sign = tokenAt(tokens, at);
    const byDash = sign.kind === 'dash';
    if (!byDash && !(commas && (sign.kind === 'comma' || sign.kind === 'stop'))) continue;
    const to = byDash ? findDashedEnd(tokens, at, lexicon) : findInvertedEnd(tokens, at + 1, lexicon);
    const last = to === null ? undefined : tokens[to - 1];
    if (to === null || !last) continue;
    inserts.push({ start: byDash ? sign.start : sign.end, end: last.end });
    at = to - 1;
  }
  return inserts;
}

/** A verb of saying soon behind the dash; up to the next dash, with the comma or stop behind that, or to the end. */
function findDashedEnd(tokens: readonly Token[], dash: number, lexicon: CompiledLexicon): number | null {
  if (findVerb(tokens, dash + 1, lexicon) === null) return null;
  const limit = Math.min(tokens.length, dash + LONGEST_INSERT);
  for (let at = dash + 2; at < limit; at += 1) {
    if (!isKind(tokens[at], 'dash')) continue;
    const next = tokens[at + 1];
    return isKind(next, 'comma') || isKind(next, 'stop') ? at + 2 : at + 1;
  }
  return limit === tokens.length ? limit : null;
}
