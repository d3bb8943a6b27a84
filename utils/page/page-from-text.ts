import type { Block, Page } from './page';

/**
 * An article given as plain text, a paragraph a line. The one box has no path.
 * Empty lines keep their place as blocks outside the article's findings, so that spans count in the given text.
 */
export function pageFromText(input: { readonly text: string; readonly title?: string | null }): Page {
  return {
    url: null,
    title: input.title ?? null,
    description: null,
    byline: null,
    siteName: null,
    publishedTime: null,
    declaredLang: null,
    article: { kind: 'found' },
    pages: null,
    boxes: [],
    blocks: input.text.split('\n').map(toBlock),
    metadata: {
      jsonLd: [],
      meta: [],
      microdata: [],
      scriptHosts: [],
      dataScripts: [],
      canonicalUrl: null,
      gatedParts: [],
    },
  };
}

function toBlock(text: string): Block {
  return {
    box: 0,
    kind: 'paragraph',
    text,
    visible: true,
    inArticle: true,
    strikes: [],
    controls: [],
    cite: null,
  };
}
