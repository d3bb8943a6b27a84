import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { compileLexicon } from '../../utils/quotes/lexicon/compile-lexicon';
import type { CompiledLexicon } from '../../utils/quotes/lexicon/compiled-lexicon';
import { findLexicon } from '../../utils/quotes/lexicons';
import { readParagraphs } from '../../utils/quotes/words/paragraph';
import type { Token } from '../../utils/quotes/words/token';

/** The words and signs of one paragraph as the reader meets them, and the words of its language. */
export function readTokens(
  text: string,
  lang: string,
): { readonly tokens: readonly Token[]; readonly lexicon: CompiledLexicon } {
  const known = findLexicon(lang);
  if (known?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  const lexicon = compileLexicon(known);
  const page = pageFromText({ text });
  return {
    tokens: readParagraphs(page, buildArticleText(page), lexicon).paragraphs[0]?.tokens ?? [],
    lexicon,
  };
}
