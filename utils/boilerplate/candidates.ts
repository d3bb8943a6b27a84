import type { Block, Box, Page } from '../page/page';
import { primaryTag } from '../text/primary-tag';
import { type Span, trimSpan } from '../text/span';
import { MAX_NOTICE } from './notice-reader';
import { type Token, tokenize } from './tokenize';

/** A stretch of a block that may be a notice. */
export interface Candidate {
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The `lang` attribute that holds for it, other than the root's; primary tag in lower case. */
  readonly declared: string | null;
  readonly place: Place;
}

/** Where on the page it stands. */
export interface Place {
  /** Candidates with the same group belong together: index of the box that groups them, −1 for the rest of the page. */
  readonly group: number;
  /** Part of the article: only what a publisher has to tell readers is looked for there. */
  readonly inArticle: boolean;
  readonly inNavigation: boolean;
  /** A place where small print stands: a form, a dialog, a footer, a box named after comments, consent, a captcha or a newsletter. */
  readonly smallPrint: boolean;
  /** Whether a link or button is all of it. */
  readonly isControl: boolean;
}

const MAX_CANDIDATES = 2000;
/** Where small print does not stand, longer text is an article's teaser. */
const MAX_ELSEWHERE = 400;
/** In the article only what its publisher has to tell readers is looked for, and that is brief. */
const MAX_IN_ARTICLE = 320;
const GROUPING: ReadonlySet<string | null> = new Set([
  'form',
  'dialog',
  'footer',
  'aside',
  'section',
  'header',
  'nav',
  'search',
]);
const SMALL_PRINT: ReadonlySet<string | null> = new Set(['form', 'dialog', 'footer']);
const HINTS: readonly string[] = [
  'comment',
  'captcha',
  'consent',
  'cookie',
  'newsletter',
  'gdpr',
  'respond',
  'disqus',
  'subscribe',
  'signup',
  'sign-up',
  'paywall',
  'privacy',
  'notice',
  'reactie',
  'kommentar',
];
/** Comments' bodies and code are what people wrote, not small print. */
const LEFT_OUT: ReadonlySet<string> = new Set(['comment', 'code']);

/** Everything on the page that may be small print, in page order: text, placeholders, button values, labels and titles. */
export function collectCandidates(page: Page): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const boxes = describeBoxes(page.boxes);
  page.blocks.forEach((block, index) => {
    const box = boxes[block.box] ?? NOWHERE;
    if (candidates.length >= MAX_CANDIDATES || box.noTranslate || !isReadable(block, box)) return;
    for (const span of partsOf(block)) {
      const text = block.text.slice(span.start, span.end);
      candidates.push({
        block: index,
        span,
        text,
        tokens: tokenize(text),
        declared: box.lang,
        place: {
          ...box,
          inArticle: block.inArticle,
          isControl: block.kind === 'button' || coversAll(block, span),
        },
      });
    }
  });
  return candidates;
}

function isReadable(block: Block, { smallPrint }: BoxFacts): boolean {
  if (!block.visible || LEFT_OUT.has(block.kind)) return false;
  if (block.inArticle) return block.text.length <= MAX_IN_ARTICLE;
  return block.text.length <= (smallPrint ? MAX_NOTICE : MAX_ELSEWHERE);
}

interface BoxFacts {
  readonly group: number;
  readonly lang: string | null;
  readonly noTranslate: boolean;
  readonly inNavigation: boolean;
  readonly smallPrint: boolean;
}

const NOWHERE: BoxFacts = {
  group: -1,
  lang: null,
  noTranslate: false,
  inNavigation: false,
  smallPrint: false,
};

/** By box: what holds for it and all it stands in; parents stand before their children. */
function describeBoxes(boxes: readonly Box[]): readonly BoxFacts[] {
  const described: BoxFacts[] = [];
  boxes.forEach((box, index) => {
    const around = box.parent === null ? undefined : described[box.parent];
    described.push(describeBox(box, index, around ?? NOWHERE));
  });
  return described;
}

function describeBox(box: Box, index: number, around: BoxFacts): BoxFacts {
  const isRoot = box.parent === null || box.tag === 'html' || box.tag === 'body';
  const hinted = !isRoot && hasHint(box.hint);
  const groups = hinted || (!isRoot && GROUPING.has(box.landmark));
  return {
    group: groups ? index : around.group,
    lang: isRoot || box.lang === null ? around.lang : primaryTag(box.lang),
    noTranslate: around.noTranslate || box.noTranslate,
    inNavigation: around.inNavigation || box.landmark === 'nav',
    smallPrint: around.smallPrint || hinted || (!isRoot && SMALL_PRINT.has(box.landmark)),
  };
}

function hasHint(hint: string): boolean {
  const lower = hint.toLowerCase();
  return HINTS.some((word) => lower.includes(word));
}

/** The whole; or, where several links or buttons stand in a row, each of them and what is between. */
function partsOf(block: Block): readonly Span[] {
  const whole = { start: 0, end: block.text.length };
  if (block.controls.length < 2 || isRunningText(block)) return [whole];
  const parts: Span[] = [];
  let at = 0;
  for (const { span } of block.controls) {
    if (span.start < at) continue;
    parts.push({ start: at, end: span.start }, span);
    at = span.end;
  }
  parts.push({ start: at, end: block.text.length });
  return parts.flatMap((part) => trimSpan(block.text, part) ?? []);
}

/** Sentences with links in them, not a row of links. */
function isRunningText(block: Block): boolean {
  const linked = block.controls.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return block.text.length - linked > block.text.length * 0.4;
}

function coversAll(block: Block, { start, end }: Span): boolean {
  return block.controls.some(({ span }) => span.start <= start && span.end >= end);
}
