import { type ArticleText, buildArticleText } from '../../page/article-text';
import type { Page } from '../../page/page';
import { isSpace, type Span } from '../../text/span';

/** An article in one white space and one normal form, and the way back to its own text. */
export interface EvenArticle {
  readonly page: Page;
  readonly text: ArticleText;
  /** A span of the even text, as a span of the article's own. */
  readonly restore: (span: Span) => Span;
  /** The same within the text of one block, by its index in `Page.blocks`. */
  readonly restoreInBlock: (block: number, span: Span) => Span;
}

/** White space but single spaces, marks that combine with the letter before, and characters nobody sees. */
const UNEVEN = /[^\S \n]| {2}|\p{M}|[\u00ad\u200b\u2060\ufeff]/u;

/** Null for text that is even as it stands, as most is. */
export function evenOut(page: Page, text: ArticleText): EvenArticle | null {
  if (!UNEVEN.test(text.text)) return null;
  const inArticle = new Set(text.lines.map(({ block }) => block));
  const evened = new Map<number, EvenBlock>();
  const blocks = page.blocks.map((block, index) => {
    if (!inArticle.has(index) || !UNEVEN.test(block.text)) return block;
    const even = evenBlock(block.text);
    evened.set(index, even);
    return { ...block, text: even.text };
  });
  const evenPage = { ...page, blocks };
  const evenText = buildArticleText(evenPage);
  const restoreInBlock = (block: number, span: Span) => restoreSpan(evened.get(block), span);
  return {
    page: evenPage,
    text: evenText,
    restoreInBlock,
    restore: (span) => {
      const number = findLine(evenText, span.start);
      const [even, own] = [evenText.lines[number], text.lines[number]];
      if (!even || !own) return span;
      const local = restoreInBlock(even.block, {
        start: span.start - even.start,
        end: span.end - even.start,
      });
      return { start: own.start + local.start, end: own.start + local.end };
    },
  };
}

/** Where each code unit of the even text begins and ends in the block's own. */
interface EvenBlock {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function evenBlock(text: string): EvenBlock {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = findClusterEnd(text, at);
    const written = evenCluster(text.slice(at, end), units[units.length - 1]);
    for (const unit of written.split('')) {
      units.push(unit);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: units.join(''), starts, ends };
}

const COMBINING = /^\p{M}$/u;
const FIRST_COMBINING = 0x300;
const MOST_MARKS = 8;

/** White space is no letter: a mark behind it stands alone. */
function findClusterEnd(text: string, from: number): number {
  let end = from + 1;
  if (isSpace(text.charCodeAt(from))) return end;
  while (
    end < text.length &&
    end - from <= MOST_MARKS &&
    text.charCodeAt(end) >= FIRST_COMBINING &&
    COMBINING.test(text.charAt(end))
  )
    end += 1;
  return end;
}

function evenCluster(written: string, before: string | undefined): string {
  if (written.length > 1) return written.normalize('NFC');
  if (/[\u00ad\u200b\u2060\ufeff]/.test(written)) return '';
  if (written === '\n' || !/\s/.test(written)) return written;
  return before === ' ' ? '' : ' ';
}

function restoreSpan(even: EvenBlock | undefined, { start, end }: Span): Span {
  if (!even) return { start, end };
  return { start: even.starts[start] ?? start, end: even.ends[end - 1] ?? end };
}

/** The line a place in the text belongs to: the last that begins at or before it. */
function findLine({ lines }: ArticleText, at: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
