import type { Block, Box, Page } from '../../../utils/page/page';
import { pageFromText } from '../../../utils/page/page-from-text';
import { sampleBlock, sampleBox } from '../../helpers/sample-page';

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
    ...pageFromText({ text: '' }),
    url: 'https://nordlys.example/story',
    declaredLang: declaredLang ?? null,
    boxes: [
      sampleBox({ tag: 'body' }),
      ...boxes.map(({ name: _name, within = 'body', ...box }) =>
        sampleBox({ tag: 'div', ...box, parent: names.indexOf(within) }),
      ),
    ],
    blocks: blocks.map(({ in: place = 'body', ...block }) =>
      sampleBlock({ inArticle: false, ...block, box: names.indexOf(place) }),
    ),
  };
}
