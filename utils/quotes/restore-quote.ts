import { buildAnchor } from '../page/anchor';
import type { ArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import { type Span, sliceSpan } from '../text/span';
import type { Quote, Source } from './quote';
import type { EvenArticle } from './words/even-text';

/** A quotation found in the even text, in the words and places of the article's own. */
export function restoreQuote(
  quote: Quote,
  even: EvenArticle,
  { page, text }: { readonly page: Page; readonly text: ArticleText },
): Quote {
  const [first, ...rest] = quote.parts;
  const parts: readonly [Span, ...Span[]] = [even.restore(first), ...rest.map(even.restore)];
  const cueSpan = quote.cueSpan && even.restore(quote.cueSpan);
  const { block, start, end } = quote.anchor;
  return {
    ...quote,
    text: parts.map((part) => sliceSpan(text.text, part)).join(' '),
    parts,
    source: restoreSource(quote.source, even),
    cue: cueSpan && sliceSpan(text.text, cueSpan),
    cueSpan,
    anchor: buildAnchor(page, block, even.restoreInBlock(block, { start, end })),
  };
}

function restoreSource(source: Source, { restore }: EvenArticle): Source {
  return source.mention === null ? source : { ...source, mention: restore(source.mention) };
}
