import { type ArticleText, buildArticleText } from '../../../utils/page/article-text';
import type { Page } from '../../../utils/page/page';
import { findQuotes } from '../../../utils/quotes/find-quotes';
import { compileLexicon } from '../../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../../utils/quotes/lexicons';
import { compileUnspaced } from '../../../utils/quotes/unspaced/compile-unspaced';
import { drawSpaced } from './draw-spaced';
import { drawUnspaced } from './draw-unspaced';

/** A step of the reading, where in the text it was taken, and what it gave. */
export type Step = readonly [name: string, value: unknown];

/** What every step of the reader gives for a page, a line each: from tokens over phrases and clauses to the findings. */
export function drawSteps(page: Page, lang: string): readonly string[] {
  const text = buildArticleText(page);
  const findings: readonly Step[] = [
    ['findings', findQuotes({ page, text, lang })],
    ['by marks alone', findQuotes({ page, text, lang: null })],
  ];
  return [...drawInside(page, text, lang), ...findings].map(
    ([name, value]) => `${name} ${JSON.stringify(value, toPlain)}`,
  );
}

function drawInside(page: Page, text: ArticleText, lang: string): readonly Step[] {
  const lexicon = findLexicon(lang);
  if (lexicon === null) return [];
  return lexicon.script === 'unspaced'
    ? drawUnspaced(page, text, compileUnspaced(lexicon))
    : drawSpaced(page, text, compileLexicon(lexicon));
}

/** Sets as lists; the lexicon and the paragraph are the same at every step. */
function toPlain(key: string, value: unknown): unknown {
  if (key === 'lexicon' || key === 'paragraph' || key === 'verb') return undefined;
  return value instanceof Set ? [...value] : value;
}
