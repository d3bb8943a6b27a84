import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { findQuotes } from '../../utils/quotes/find-quotes';
import type { Quote, Source } from '../../utils/quotes/quote';

/** A passage whose quotations stand in ⟦⟧, several stretches of one joined by +: ⟦A+⟧ said Ann, ⟦B⟧. */
export interface QuotedPassage {
  readonly plain: string;
  readonly quotations: readonly string[];
}

export function parsePassage(marked: string): QuotedPassage {
  const stretches = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inner = '']) => inner);
  const quotations: string[] = [];
  let open: string[] = [];
  for (const stretch of stretches) {
    open.push(stretch.replace(/\+$/, ''));
    if (stretch.endsWith('+')) continue;
    quotations.push(open.join(' '));
    open = [];
  }
  return { plain: marked.replace(/\+⟧/g, '').replace(/[⟦⟧]/g, ''), quotations };
}

/** The quotations found in a plain passage, each with who said it in one word or name. */
export function readPassage(lang: string, plain: string): readonly { text: string; by: string | null }[] {
  const page = pageFromText({ text: plain });
  const { quotes } = findQuotes({ page, text: buildArticleText(page), lang });
  return quotes.map((quote: Quote) => ({ text: quote.text, by: nameOf(quote.source) }));
}

function nameOf(source: Source): string | null {
  if (source.kind === 'none') return null;
  return source.kind === 'unnamed' ? source.description : source.name;
}
