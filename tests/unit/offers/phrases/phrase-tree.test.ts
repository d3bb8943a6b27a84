import { describe, expect, test } from 'vitest';
import { growPhraseTree, type PhraseNode } from '../../../../utils/offers/phrases/phrase-tree';

type Sense = 'renews' | 'ends' | 'ask';
type Tree = PhraseNode<Sense, 'count'>;

const SLOTS = new Map([['{count}', 'count' as const]]);

function follow(tree: Tree, path: string): Sense | null {
  let node = tree();
  for (const step of path.split(' ').filter((word) => word !== '')) {
    const next = step === '#' ? node.slots.get('count') : node.words.get(step);
    if (!next) return null;
    node = next();
  }
  return node.sense;
}

describe('a tree of phrases', () => {
  const tree: Tree = growPhraseTree<Sense, 'count'>(
    [
      { sense: 'renews', phrases: ['[it] renews|continues [every {count} weeks | by itself]'] },
      { sense: 'ends', phrases: ['it ends', 'renews', '{count}-week pass'] },
    ],
    SLOTS,
  );

  test.each([
    ['it renews', 'renews'],
    ['continues', 'renews'],
    ['continues by itself', 'renews'],
    ['it renews every # weeks', 'renews'],
    ['it ends', 'ends'],
    ['# - week pass', 'ends'],
  ])('says what %j means', (path, sense) => {
    expect(follow(tree, path)).toBe(sense);
  });

  test('of two phrases with the same words the first counts', () => {
    expect(follow(tree, 'renews')).toBe('renews');
  });

  test.each(['', 'it', 'it renews every', 'renews by', 'ends', 'it it ends', '# weeks', 'constructor'])(
    'has nothing at %j',
    (path) => {
      expect(follow(tree, path)).toBeNull();
    },
  );

  test('opens no place before a text gets there', () => {
    let read = 0;
    const rule = {
      sense: 'ask' as const,
      get phrases() {
        read += 1;
        return ['join us'];
      },
    };
    const lazy: Tree = growPhraseTree([rule], SLOTS);
    expect(read).toBe(0);
    expect([follow(lazy, 'join us'), follow(lazy, 'join')]).toEqual(['ask', null]);
    expect(read).toBe(1);
  });
});
