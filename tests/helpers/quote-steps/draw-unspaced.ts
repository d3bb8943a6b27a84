import type { ArticleText } from '../../../utils/page/article-text';
import type { Page } from '../../../utils/page/page';
import { readOpenings } from '../../../utils/quotes/unspaced/clause-opening';
import type { CompiledUnspaced } from '../../../utils/quotes/unspaced/compile-unspaced';
import { draftUnspaced } from '../../../utils/quotes/unspaced/draft-unspaced';
import { findQuotativeCues } from '../../../utils/quotes/unspaced/quotative-cue';
import { parseSource } from '../../../utils/quotes/unspaced/source-phrase';
import {
  readUnspacedParagraphs,
  type UnspacedParagraph,
} from '../../../utils/quotes/unspaced/unspaced-paragraph';
import { UnspacedRegister } from '../../../utils/quotes/unspaced/unspaced-register';
import type { Step } from './draw-steps';

/** The steps of a language without spaces; each is taken at every character. */
export function drawUnspaced(page: Page, text: ArticleText, lexicon: CompiledUnspaced): readonly Step[] {
  const paragraphs = readUnspacedParagraphs(page, text);
  const register = new UnspacedRegister(lexicon);
  for (const paragraph of paragraphs) register.readParagraph(paragraph);
  return [
    ...paragraphs.flatMap((paragraph) => drawParagraph(paragraph, lexicon)),
    [
      'drafts',
      draftUnspaced(paragraphs, { posts: new Map(), lexicon }).map(({ heardIn, ...draft }) => draft),
    ],
    ['people', register.people],
    ['organisations', register.organisations],
  ];
}

function drawParagraph(paragraph: UnspacedParagraph, lexicon: CompiledUnspaced): readonly Step[] {
  const { masked, sentences } = paragraph;
  const places = Array.from({ length: masked.length }, (_, index) => index);
  return [
    ['read', paragraph],
    ...sentences.map((sentence): Step => ['cues', findQuotativeCues(paragraph, sentence, lexicon)]),
    ...places.flatMap((at): readonly Step[] => [
      [`${at} source`, parseSource(masked, { start: 0, end: at + 1 }, lexicon)],
      [`${at} openings`, readOpenings(masked, { start: at, end: masked.length }, lexicon)],
    ]),
  ];
}
