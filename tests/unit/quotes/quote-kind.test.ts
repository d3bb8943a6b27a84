import { describe, expect, it } from 'vitest';
import { settleKind } from '../../../utils/quotes/quote-kind';
import { readSentence } from '../../helpers/read-sentence';

/** The kind of what stands in the parts, each between two bars. */
function kindOf(barred: string): string {
  const pieces = barred.split('|');
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) parts.push({ start, end: start + piece.length });
    start += piece.length;
  }
  return settleKind(parts, readSentence('en', pieces.join('')).search.tokens);
}

describe('words that are quoted', () => {
  it.each([
    ['Lin said “|it works|”.', 'direct'],
    ['Lin said |“it works”|.', 'direct'],
    ['“|It works|,” said Lin. “|It lasts|.”', 'direct'],
    ['Lin said |it works|.', 'indirect'],
    ['|It works|, said Lin, |and it lasts|.', 'indirect'],
    ['Lin called it “new” and said |it works|, “really”.', 'indirect'],
    ['Lin said |it “works” well|.', 'mixed'],
    ['Lin said |it “works”|.', 'mixed'],
    ['Lin said |“it works” well|.', 'mixed'],
    ['Lin said |it works|, and “|it lasts|”.', 'mixed'],
    ['“|It works|,” said Lin, and |it lasts|.', 'mixed'],
    ['Lin said |“it works”, “it lasts”|.', 'direct'],
    ['Lin said it |“works”| well.', 'direct'],
  ])('are in marks whole, in part or not: %s is %s', (barred, kind) => {
    expect(kindOf(barred)).toBe(kind);
  });

  it('are told of, where nothing is quoted at all', () => {
    expect(settleKind([], readSentence('en', 'Lin said “no”.').search.tokens)).toBe('indirect');
    expect(settleKind([{ start: 0, end: 5 }], [])).toBe('indirect');
  });
});
