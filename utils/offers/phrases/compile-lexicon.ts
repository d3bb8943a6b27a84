import type { OfferLexicon, OfferSense, UnitWords } from '../../lexicon/offers/offer-lexicon';
import type { Period } from '../offer';
import { expandPhrase } from './expand-phrase';
import { tokenizeWords } from './tokenize';

/** A lexicon as one tree of words, and the words its slots accept. */
export interface CompiledLexicon {
  readonly lang: string;
  readonly root: PhraseNode;
  readonly units: WordTree<Period>;
  readonly adverbs: WordTree<Period>;
  readonly counts: ReadonlyMap<string, number>;
  readonly fillers: ReadonlySet<string>;
}

export interface PhraseNode {
  readonly words: Map<string, PhraseNode>;
  readonly slots: Map<Slot, PhraseNode>;
  /** What a phrase that ends here means. */
  sense: OfferSense | null;
}

export interface WordTree<Value> {
  readonly words: Map<string, WordTree<Value>>;
  value: Value | null;
}

export type Slot = 'money' | 'count' | 'unit' | 'span' | 'period' | 'adverb';

export function compileLexicon(lexicon: OfferLexicon): CompiledLexicon {
  const root = newNode();
  for (const rule of lexicon.rules) {
    for (const phrase of rule.phrases) addPhrase(root, phrase, rule.sense);
  }
  const counts = lexicon.counts.flatMap(({ n, words }) =>
    splitList(words).map((word): [string, number] => [foldOne(word), n]),
  );
  return {
    lang: lexicon.lang,
    root,
    units: buildPeriods(lexicon.units),
    adverbs: buildPeriods(lexicon.adverbs),
    counts: new Map(counts),
    fillers: new Set(tokenizeWords(lexicon.fillers)),
  };
}

function addPhrase(root: PhraseNode, phrase: string, sense: OfferSense): void {
  for (const pieces of expandPhrase(phrase)) {
    let node = root;
    for (const piece of pieces) node = descend(node, piece);
    node.sense ??= sense;
  }
}

function descend(from: PhraseNode, piece: string): PhraseNode {
  return piece.split(/(\{[a-z]+\})/).reduce((node, part) => {
    const slot = SLOTS.get(part);
    if (slot) return childOf(node.slots, slot, newNode);
    return tokenizeWords(part).reduce((inner, word) => childOf(inner.words, word, newNode), node);
  }, from);
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

function newNode(): PhraseNode {
  return { words: new Map(), slots: new Map(), sense: null };
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
