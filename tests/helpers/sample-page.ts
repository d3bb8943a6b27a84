import { loadDocument } from '../../scripts/inspect/load-document';
import type { Block, Box, Page } from '../../utils/page/page';
import type { PageDraft } from '../../utils/page/page-draft';
import { pageFromText } from '../../utils/page/page-from-text';
import { readPage } from '../../utils/page/read-page';

/** A page of given paragraphs, one box each below the body. */
export function samplePage(paragraphs: readonly string[], changes: Partial<Page> = {}): Page {
  const page = pageFromText({ text: paragraphs.join('\n'), title: 'A story' });
  return {
    ...page,
    url: 'https://news.example/story',
    siteName: 'Kabelkrant',
    declaredLang: 'en',
    boxes: [
      sampleBox({ tag: 'html', nth: 0 }),
      sampleBox({ tag: 'body', parent: 0, nth: 0 }),
      ...paragraphs.map((_, index) => sampleBox({ tag: 'p', parent: 1, nth: index + 1 })),
    ],
    blocks: paragraphs.map((text, index) => sampleBlock({ text, box: index + 2 })),
    ...changes,
  };
}

/** The same as it is brought home from the page. */
export function sampleDraft(paragraphs: readonly string[], changes: Partial<PageDraft> = {}): PageDraft {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>A story</title></head><body>${body}</body></html>`;
  return { ...readPage(loadDocument(html, 'https://news.example/story')), ...changes };
}

/** A box of which nothing is known but what is given. */
export function sampleBox(box: Partial<Box> & Pick<Box, 'tag'>): Box {
  return {
    parent: null,
    nth: 0,
    landmark: null,
    hint: '',
    lang: null,
    noTranslate: false,
    rect: null,
    veils: [],
    ...box,
  };
}

/** A visible paragraph of the article, unless said otherwise. */
export function sampleBlock(block: Partial<Block> & Pick<Block, 'text'>): Block {
  return {
    box: 0,
    kind: 'paragraph',
    visible: true,
    inArticle: true,
    strikes: [],
    controls: [],
    cite: null,
    ...block,
  };
}
