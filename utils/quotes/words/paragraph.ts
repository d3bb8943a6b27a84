import type { ArticleText } from '../../page/article-text';
import type { BlockKind, Page } from '../../page/page';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { scanSpeech } from '../speech/speech-inserts';
import { classifyWords } from './classify-words';
import { type PageWords, readPageWords } from './page-words';
import { splitSentences } from './sentences';
import { settleOpenings } from './settle-openings';
import type { Token, TokenRange } from './token';
import { tokenize } from './tokenize';

/** One block of the article, read into tokens and sentences. */
export interface Paragraph {
  /** Counts the paragraphs that hold text. */
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly cite: string | null;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  /** Whether it can hold quotations; headings and captions only name people. */
  readonly speaks: boolean;
}

const SPEAKING: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'list-item',
  'quote',
  'pull-quote',
  'other',
  'cell',
]);
const NAMING: ReadonlySet<BlockKind> = new Set([...SPEAKING, 'heading', 'caption']);

export interface ReadText {
  readonly paragraphs: readonly Paragraph[];
  readonly words: PageWords;
}

export function readParagraphs(page: Page, text: ArticleText, lexicon: CompiledLexicon): ReadText {
  const seen = { plain: new Map<string, number>(), capital: new Map<string, number>() };
  const read = text.lines.flatMap(({ block: number, start }) => {
    const block = page.blocks[number];
    if (!block || block.text === '' || !NAMING.has(block.kind)) return [];
    const runs = scanSpeech(block.text, lexicon);
    const tokens = tokenize(block.text, { offset: start, runs }, lexicon);
    classifyWords(tokens, lexicon, seen);
    return {
      block: number,
      kind: block.kind,
      cite: block.cite,
      start,
      end: start + block.text.length,
      tokens,
      sentences: splitSentences(tokens, text.text, lexicon),
      speaks: SPEAKING.has(block.kind),
    };
  });
  const words = readPageWords(read, seen.plain);
  const paragraphs = read.map((paragraph, index) => ({
    ...paragraph,
    index,
    tokens: settleOpenings(paragraph.tokens, { page: words, lexicon }),
  }));
  return { paragraphs, words };
}
