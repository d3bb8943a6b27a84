import type { OfferLexicon, OfferSense, UnitWords } from '../../lexicon/offers/offer-lexicon';
import type { Period } from '../offer';
import { growPhraseTree, type PhraseNode } from './phrase-tree';
import { tokenizeWords } from './tokenize';

/** A lexicon as one tree of words, and the words its slots accept. */
export interface CompiledLexicon {
  readonly lang: string;
  readonly root: PhraseNode<OfferSense, Slot>;
  readonly units: WordTree<Period>;
  readonly adverbs: WordTree<Period>;
  readonly counts: ReadonlyMap<string, number>;
  readonly fillers: ReadonlySet<string>;
}

export interface WordTree<Value> {
  readonly words: Map<string, WordTree<Value>>;
  value: Value | null;
}

export type Slot = 'money' | 'count' | 'unit' | 'span' | 'period' | 'adverb';

const compiled = new WeakMap<OfferLexicon, CompiledLexicon>();

/** Compiled once a lexicon, on first use. */
export function compileLexicon(lexicon: OfferLexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const fresh = compile(lexicon);
  compiled.set(lexicon, fresh);
  return fresh;
}

function compile(lexicon: OfferLexicon): CompiledLexicon {
  const counts = lexicon.counts.flatMap(({ n, words }) =>
    splitList(words).map((word): [string, number] => [foldOne(word), n]),
  );
  return {
    lang: lexicon.lang,
    root: growPhraseTree(lexicon.rules, SLOTS),
    units: buildPeriods(lexicon.units),
    adverbs: buildPeriods(lexicon.adverbs),
    counts: new Map(counts),
    fillers: new Set([...tokenizeWords(lexicon.fillers), ...counts.map(([word]) => word)]),
  };
}

function buildPeriods(units: readonly UnitWords[]): WordTree<Period> {
  const root = newTree<Period>();
  for (const { unit, n, words } of units) {
    for (const word of splitList(words)) {
      const leaf = tokenizeWords(word).reduce(
        (tree, token) => childOf(tree.words, token, newTree<Period>),
        root,
      );
      leaf.value ??= { n, unit };
    }
  }
  return root;
}

function childOf<Key, Child>(children: Map<Key, Child>, key: Key, make: () => Child): Child {
  const child = children.get(key) ?? make();
  children.set(key, child);
  return child;
}

function newTree<Value>(): WordTree<Value> {
  return { words: new Map(), value: null };
}

function splitList(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}

function foldOne(word: string): string {
  return tokenizeWords(word).join('');
}

const SLOTS: ReadonlyMap<string, Slot> = new Map([
  ['{money}', 'money'],
  ['{count}', 'count'],
  ['{unit}', 'unit'],
  ['{span}', 'span'],
  ['{period}', 'period'],
  ['{adverb}', 'adverb'],
]);
