import type { Block, Page } from '../../utils/page/page';

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
