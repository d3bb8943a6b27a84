import { loadDocument } from '../../scripts/inspect/load-document';
import { finishPage } from '../../utils/page/finish-page';
import type { Block, Page } from '../../utils/page/page';
import { readPage } from '../../utils/page/read-page';

/** The page of a source, read on the DOM that `inspect` uses. */
export function readHtml(html: string, url: string | null = 'https://tek.example/news/a-story'): Page {
  return finishPage(readPage(loadDocument(html, url)));
}

/** The page of a body alone. */
export function readBody(body: string): Page {
  return readHtml(
    `<!doctype html><html lang="en"><head><title>A story</title></head><body>${body}</body></html>`,
  );
}

export function findBlock(page: Page, start: string): Block | undefined {
  return page.blocks.find((block) => block.text.startsWith(start));
}

export function articleTexts(page: Page): readonly string[] {
  return page.blocks.filter((block) => block.inArticle && block.visible).map((block) => block.text);
}

/** `count` paragraphs of running text, each its own. */
export function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<p>Paragraph ${index + 1}: the engineers at Nordlys spent the whole week looking for the fault, and when they had found it they wrote down what they had learnt, so that nobody would have to look for it again.</p>`,
  ).join('\n');
}
