import type { AccessLexicon, AccessSense } from '../../lexicon/access/access-lexicon';
import { expandPhrase } from '../phrases/expand-phrase';
import { type Token, tokenize, tokenizeWords } from '../phrases/tokenize';

/** A language's phrases as one tree of words. */
export interface AccessPhrases {
  readonly lang: string;
  readonly root: Node;
}

interface Node {
  readonly words: Map<string, Node>;
  /** After a number; after one to four words of any kind. */
  count: Node | null;
  gap: Node | null;
  sense: AccessSense | null;
}

const LONGEST_GAP = 4;

export function compileAccessLexicon({ lang, rules }: AccessLexicon): AccessPhrases {
  const root = newNode();
  for (const { sense, phrases } of rules) {
    for (const pieces of phrases.flatMap(expandPhrase)) addPhrase(root, pieces, sense);
  }
  return { lang, root };
}

function addPhrase(root: Node, pieces: readonly string[], sense: AccessSense): void {
  let node = root;
  for (const piece of pieces.flatMap((one) => one.split(/(\{count\}|\{words\})/))) {
    if (piece === '{count}') node = node.count ??= newNode();
    else if (piece === '{words}') node = node.gap ??= newNode();
    else for (const word of tokenizeWords(piece)) node = childOf(node, word);
  }
  node.sense ??= sense;
}

function childOf(node: Node, word: string): Node {
  const child = node.words.get(word) ?? newNode();
  node.words.set(word, child);
  return child;
}

function newNode(): Node {
  return { words: new Map(), count: null, gap: null, sense: null };
}

/** What a text says of access in any of the languages: every sense, with where its first phrase begins and ends. */
export function findAccessSenses(
  text: string,
  languages: readonly AccessPhrases[],
): ReadonlyMap<AccessSense, { readonly start: number; readonly end: number }> {
  const tokens = tokenize(text);
  const found = new Map<AccessSense, { readonly start: number; readonly end: number }>();
  for (const { root } of languages) {
    tokens.forEach((token, at) => {
      for (const [sense, end] of matchesAt(tokens, at, root)) {
        if (!found.has(sense))
          found.set(sense, { start: token.start, end: tokens[end - 1]?.end ?? token.end });
      }
    });
  }
  return found;
}

function matchesAt(
  tokens: readonly Token[],
  start: number,
  root: Node,
): readonly (readonly [AccessSense, number])[] {
  const found: [AccessSense, number][] = [];
  const open: { readonly node: Node; readonly at: number }[] = [{ node: root, at: start }];
  for (let state = open.pop(); state; state = open.pop()) {
    const { node, at } = state;
    if (node.sense) found.push([node.sense, at]);
    const token = tokens[at];
    if (!token) continue;
    const next = node.words.get(token.text);
    if (next) open.push({ node: next, at: at + 1 });
    if (node.count && token.kind === 'number') open.push({ node: node.count, at: at + 1 });
    if (!node.gap) continue;
    for (let width = 1; width <= LONGEST_GAP && at + width <= tokens.length; width += 1)
      open.push({ node: node.gap, at: at + width });
  }
  return found;
}
