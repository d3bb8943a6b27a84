import type { Block, Box, Page } from '../../../utils/page/page';

export interface DrawnBlock extends Partial<Omit<Block, 'text' | 'box'>> {
  readonly text: string;
  /** Name of a box in `boxes`; the body where left out. */
  readonly in?: string;
}

export interface DrawnBox extends Partial<Omit<Box, 'parent'>> {
  readonly name: string;
  readonly within?: string;
}

export interface DrawnPage {
  readonly declaredLang?: string;
  readonly boxes?: readonly DrawnBox[];
  readonly blocks: readonly DrawnBlock[];
}

/** A page with the given blocks, all visible and outside the article unless they say otherwise. */
export function drawPage({ declaredLang, boxes = [], blocks }: DrawnPage): Page {
  const names = ['body', ...boxes.map(({ name }) => name)];
  return {
    url: 'https://nordlys.example/story',
    title: null,
    description: null,
    byline: null,
    siteName: null,
    publishedTime: null,
    declaredLang: declaredLang ?? null,
    article: { kind: 'found' },
    boxes: [
      toBox({ name: 'body', tag: 'body' }, null),
      ...boxes.map((box) => toBox(box, names.indexOf(box.within ?? 'body'))),
    ],
    blocks: blocks.map(({ in: place, ...block }) => toBlock(block, names.indexOf(place ?? 'body'))),
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

function toBox({ name: _name, within: _within, ...box }: DrawnBox, parent: number | null): Box {
  return {
    tag: 'div',
    nth: 0,
    landmark: null,
    hint: '',
    lang: null,
    noTranslate: false,
    rect: null,
    veils: [],
    ...box,
    parent,
  };
}

function toBlock(block: Omit<DrawnBlock, 'in'>, box: number): Block {
  return {
    kind: 'paragraph',
    visible: true,
    inArticle: false,
    strikes: [],
    controls: [],
    cite: null,
    ...block,
    box,
  };
}
