import { buildAnchor } from '../../page/anchor';
import type { ArticleText } from '../../page/article-text';
import type { Page } from '../../page/page';
import { countWords } from '../../text/count-words';
import { shiftSpan, sliceSpan } from '../../text/span';
import type { Candidate } from '../ranking/rank-quotes';
import { scanMarks } from './mark-scanner';

const FEWEST_WORDS = 5;

/** For a language nobody described: long stretches in marks, said by nobody it could name. */
export function findMarkedQuotes(page: Page, text: ArticleText): readonly Candidate[] {
  return text.lines.flatMap(({ block: number, start }) => {
    const block = page.blocks[number];
    if (!block || block.kind === 'heading' || block.kind === 'caption' || block.kind === 'code') return [];
    return scanMarks(block.text)
      .filter(({ inner }) => countWords(sliceSpan(block.text, inner)) >= FEWEST_WORDS)
      .map(({ inner }): Candidate => {
        const part = shiftSpan(inner, start);
        return {
          quote: {
            text: sliceSpan(text.text, part),
            kind: 'direct',
            parts: [part],
            source: { kind: 'none', mention: null },
            cue: null,
            cueSpan: null,
            via: null,
            anchor: buildAnchor(page, number, inner),
          },
          entity: null,
          strong: false,
          repeated: false,
        };
      });
  });
}
