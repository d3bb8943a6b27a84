import type { ArticleText } from '../../page/article-text';
import type { BlockKind, Page } from '../../page/page';
import type { Span } from '../../text/span';
import { scanMarks } from '../marks/mark-scanner';
import type { MarkedRun } from '../marks/marked-run';
import { MASK } from './script-characters';

/** One block, read into sentences. Spans inside count in the block's own text. */
export interface UnspacedParagraph {
  /** Counts the paragraphs that hold text. */
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  /** Where the block's text begins in the article's. */
  readonly start: number;
  readonly text: string;
  /** As long as `text`: Latin letters lower case, everything in marks replaced by `MASK`. */
  readonly masked: string;
  readonly runs: readonly MarkedRun[];
  readonly sentences: readonly Span[];
  /** Whether it can hold quotations; headings and captions only name people. */
  readonly speaks: boolean;
}

const NAMING: ReadonlySet<BlockKind> = new Set(['heading', 'caption']);
const SPEAKING: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'list-item',
  'quote',
  'pull-quote',
  'other',
  'cell',
]);

export function readUnspacedParagraphs(page: Page, text: ArticleText): readonly UnspacedParagraph[] {
  let index = -1;
  return text.lines.flatMap(({ block: number, start }) => {
    const block = page.blocks[number];
    if (!block || block.text === '' || !(NAMING.has(block.kind) || SPEAKING.has(block.kind))) return [];
    index += 1;
    const runs = scanMarks(block.text);
    const masked = mask(block.text, runs);
    return {
      index,
      block: number,
      kind: block.kind,
      start,
      text: block.text,
      masked,
      runs,
      sentences: splitSentences(masked),
      speaks: SPEAKING.has(block.kind),
    };
  });
}

function mask(text: string, runs: readonly MarkedRun[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { outer } of runs) {
    parts.push(toLowerAscii(text.slice(at, outer.start)), MASK.repeat(outer.end - outer.start));
    at = outer.end;
  }
  parts.push(toLowerAscii(text.slice(at)));
  return parts.join('');
}

/** Lower case that never changes the length. */
function toLowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function splitSentences(masked: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < masked.length; at += 1) {
    if (!'。！？!?\n'.includes(masked.charAt(at))) continue;
    if (at > start) sentences.push({ start, end: at });
    start = at + 1;
  }
  if (start < masked.length) sentences.push({ start, end: masked.length });
  return sentences.map((span) => trimStart(masked, span)).filter(({ start: from, end }) => from < end);
}

function trimStart(masked: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && ' \u3000\t'.includes(masked.charAt(from))) from += 1;
  return { start: from, end };
}
