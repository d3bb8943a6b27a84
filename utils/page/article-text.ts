import type { Page } from './page';

/** The article's text as one string, and where each of its blocks begins in it. */
export interface ArticleText {
  /** The article's visible blocks joined by line feeds: what a quotation's spans count in. */
  readonly text: string;
  readonly lines: readonly ArticleLine[];
}

export interface ArticleLine {
  /** Index in `Page.blocks`. */
  readonly block: number;
  /** Where the block's text begins in `ArticleText.text`. */
  readonly start: number;
}

export function buildArticleText(page: Page): ArticleText {
  const lines: ArticleLine[] = [];
  const texts: string[] = [];
  let start = 0;
  page.blocks.forEach((block, index) => {
    if (!block.inArticle || !block.visible) return;
    lines.push({ block: index, start });
    texts.push(block.text);
    start += block.text.length + 1;
  });
  return { text: texts.join('\n'), lines };
}
