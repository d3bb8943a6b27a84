import type { Block, Page } from '../../utils/page/page';
import type { PageDraft } from '../../utils/page/page-draft';

/** A page of given paragraphs, one box each below the body. */
export function samplePage(paragraphs: readonly string[], changes: Partial<Page> = {}): Page {
  return {
    url: 'https://news.example/story',
    title: 'A story',
    description: null,
    byline: null,
    siteName: 'Kabelkrant',
    publishedTime: null,
    declaredLang: 'en',
    article: { kind: 'found' },
    boxes: [
      sampleBox('html', null, 0),
      sampleBox('body', 0, 0),
      ...paragraphs.map((_, index) => sampleBox('p', 1, index + 1)),
    ],
    blocks: paragraphs.map((text, index) => sampleBlock(text, index + 2)),
    metadata: {
      jsonLd: [],
      meta: [],
      microdata: [],
      scriptHosts: [],
      dataScripts: [],
      canonicalUrl: null,
      gatedParts: [],
    },
    ...changes,
  };
}

/** The same as it is brought home from the page. */
export function sampleDraft(paragraphs: readonly string[], changes: Partial<PageDraft> = {}): PageDraft {
  const { url, declaredLang, boxes, blocks, metadata, title } = samplePage(paragraphs);
  return {
    url,
    documentTitle: title ?? '',
    declaredLang,
    scripts: 0,
    boxes,
    blocks: blocks.map(({ inArticle, ...block }) => block),
    metadata,
    tooLarge: false,
    parsed: null,
    kept: paragraphs.map((_, block) => ({ block, share: 1 })),
    ...changes,
  };
}

export function sampleBox(tag: string, parent: number | null, nth: number): Page['boxes'][number] {
  return {
    parent,
    tag,
    nth,
    landmark: null,
    hint: '',
    lang: null,
    noTranslate: false,
    rect: null,
    veils: [],
  };
}

function sampleBlock(text: string, box: number): Block {
  return {
    box,
    kind: 'paragraph',
    text,
    visible: true,
    inArticle: true,
    strikes: [],
    controls: [],
    cite: null,
  };
}
