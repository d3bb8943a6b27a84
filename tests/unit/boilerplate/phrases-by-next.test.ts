import { describe, expect, it } from 'vitest';
import { groupByNext, phrasesBefore } from '../../../utils/boilerplate/phrases-by-next';
import { type PhraseSequence, toPhrases } from '../../../utils/boilerplate/word-sequence';

function phrase(written: string): PhraseSequence {
  const [first] = toPhrases(written, 'comment.closed');
  if (first === undefined) throw new Error(written);
  return first;
}

const [closed, open, one, value, stem] = [
  'comments closed',
  'comments open',
  'comments',
  '{count} comments',
  'comments clos*',
].map(phrase);
const grouped = groupByNext([closed, open, one, value, stem].flatMap((each) => each ?? []));

describe('phrases that begin alike', () => {
  it('are told apart by the word that follows, in the order of the lexicon', () => {
    expect(phrasesBefore(grouped, 'closed')).toEqual([closed, one, value, stem]);
    expect(phrasesBefore(grouped, 'open')).toEqual([open, one, value, stem]);
  });

  it('are left that need no second word, or none in particular', () => {
    expect(phrasesBefore(grouped, 'here')).toEqual([one, value, stem]);
    expect(phrasesBefore(grouped, undefined)).toEqual([one, value, stem]);
    expect(phrasesBefore(grouped, '__proto__')).toEqual([one, value, stem]);
  });
});
