import { type Span, trimSpan } from '../text/span';
import type { Control } from './page';

/** Text that stands in one line of the page's flow, gathered node by node. */
export interface TextRun {
  text: string;
  /** The last character of `text`, kept beside it because asking a growing string for it costs its length. */
  last: string;
  spaceDue: boolean;
  /** Line breaks since the last text. */
  breaks: number;
  /** Set between the end of one inline element and the start of the next. */
  seam: 'none' | 'closed' | 'between';
  strikes: readonly OpenSpan[];
  controls: readonly OpenControl[];
  /** The page's texts it was gathered from. */
  sources: number[] | null;
}

interface OpenSpan {
  start: number;
  end: number | null;
}

interface OpenControl extends OpenSpan {
  readonly kind: Control['kind'];
  readonly href: string | null;
}

export interface FinishedRun {
  readonly text: string;
  readonly strikes: readonly Span[];
  readonly controls: readonly Control[];
}

const NO_SPANS: readonly never[] = [];

/** A new run; the links and strikes open around it cover it too. */
export function startRun(outer: TextRun | null): TextRun {
  return {
    text: '',
    last: '',
    spaceDue: false,
    breaks: 0,
    seam: 'none',
    strikes: outer && outer.strikes.length > 0 ? copyOpen(outer.strikes) : NO_SPANS,
    controls: outer && outer.controls.length > 0 ? copyOpen(outer.controls) : NO_SPANS,
    sources: null,
  };
}

function copyOpen<S extends OpenSpan>(spans: readonly S[]): S[] {
  return spans.flatMap((span) => (span.end === null ? [{ ...span, start: 0 }] : []));
}

/** White space that is not one plain space already. */
const UNEVEN_SPACE = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

/** White space collapses to one space, as on the page; no-break spaces stay. Tells whether anything else was added. */
export function addText(run: TextRun, raw: string): boolean {
  if (isBlank(raw)) {
    run.spaceDue ||= raw !== '';
    return false;
  }
  const text = raw.replace(UNEVEN_SPACE, ' ');
  const body = text.startsWith(' ') ? text.slice(1) : text;
  if (text.startsWith(' ')) run.spaceDue = true;
  if (run.text !== '' && (run.spaceDue || needsSpace(run, body))) run.text += ' ';
  const added = body.endsWith(' ') ? body.slice(0, -1) : body;
  run.text += added;
  run.last = added.slice(-1);
  run.spaceDue = body.endsWith(' ');
  run.breaks = 0;
  run.seam = 'none';
  return true;
}

/** Nothing but the white space that collapses. */
function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d && code !== 0x0c) return false;
  }
  return true;
}

/** Two inline elements side by side without a space are two words on most pages: `<a>Home</a><a>News</a>`. */
function needsSpace(run: TextRun, next: string): boolean {
  if (run.seam !== 'between') return false;
  return /[\p{Ll}\p{N}]/u.test(run.last) && /^\p{Lu}/u.test(next);
}

export function addBreak(run: TextRun): void {
  run.spaceDue = true;
  run.breaks += 1;
}

function nextOffset(run: TextRun): number {
  return run.text.length + (run.spaceDue && run.text !== '' ? 1 : 0);
}

/** The run's text and spans, null where it has none. What is still open goes on in `run`, which is emptied. */
export function finishRun(run: TextRun): FinishedRun | null {
  if (run.text === '') return skipRun(run);
  const finished = { text: run.text, strikes: closeSpans(run), controls: closeControls(run) };
  run.text = '';
  run.last = '';
  run.spaceDue = false;
  run.breaks = 0;
  run.seam = 'none';
  if (run.strikes.length > 0) run.strikes = keepOpen(run.strikes);
  if (run.controls.length > 0) run.controls = keepOpen(run.controls);
  return finished.text.trim() === '' ? null : trimRun(finished);
}

function skipRun(run: TextRun): null {
  run.spaceDue = false;
  run.breaks = 0;
  run.seam = 'none';
  if (run.strikes.length > 0) run.strikes = keepOpen(run.strikes);
  if (run.controls.length > 0) run.controls = keepOpen(run.controls);
  return null;
}

function closeSpans(run: TextRun): readonly Span[] {
  return run.strikes.map(({ start, end }) => ({ start, end: end ?? run.text.length }));
}

function closeControls(run: TextRun): readonly Control[] {
  return run.controls.map(({ kind, href, start, end }) => ({
    kind,
    href,
    span: { start, end: end ?? run.text.length },
  }));
}

function keepOpen<S extends OpenSpan>(spans: readonly S[]): readonly S[] {
  const open = spans.filter((span) => span.end === null);
  for (const span of open) span.start = 0;
  return open;
}

/** No-break spaces at either end are trimmed like the rest. */
function trimRun(run: FinishedRun): FinishedRun {
  const lead = run.text.length - run.text.trimStart().length;
  const text = run.text.trim();
  const shift = (span: Span): Span | null =>
    trimSpan(text, {
      start: Math.min(text.length, Math.max(0, span.start - lead)),
      end: Math.min(text.length, Math.max(0, span.end - lead)),
    });
  return {
    text,
    strikes: run.strikes.flatMap((strike) => shift(strike) ?? []),
    controls: run.controls.flatMap((control) => {
      const span = shift(control.span);
      return span ? [{ ...control, span }] : [];
    }),
  };
}

const MAX_SPANS = 200;

/** Strikes and controls open where the next text will stand. */
export function openStrike(run: TextRun): void {
  if (run.strikes.length < MAX_SPANS) run.strikes = [...run.strikes, { start: nextOffset(run), end: null }];
}

export function openControl(run: TextRun, control: Pick<Control, 'kind' | 'href'>): void {
  if (run.controls.length >= MAX_SPANS) return;
  run.controls = [...run.controls, { ...control, start: nextOffset(run), end: null }];
}

export function closeLast(run: TextRun, spans: 'strikes' | 'controls'): void {
  const last = run[spans].findLast((span) => span.end === null);
  if (last) last.end = run.text.length;
}
