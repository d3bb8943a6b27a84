import type { AccessLexicon, AccessSense } from '../../lexicon/access/access-lexicon';
import { growPhraseTree, type OpenNode, type PhraseNode } from '../phrases/phrase-tree';
import { type Token, tokenize } from '../phrases/tokenize';

/** A language's phrases as trees of words: whole gates, and the parts that gates are made of, which may share words. */
export interface AccessPhrases {
  readonly lang: string;
  readonly trees: readonly PhraseNode<AccessSense, Slot>[];
}

/** After a number; after one to four words of any kind. */
type Slot = 'count' | 'gap';

const SLOTS: ReadonlyMap<string, Slot> = new Map([
  ['{count}', 'count'],
  ['{words}', 'gap'],
]);

const LONGEST_GAP = 4;

const PARTS: ReadonlySet<AccessSense> = new Set([
  'read-on',
  'this-text',
  'only',
  'payer',
  'account',
  'spent',
]);

const compiled = new WeakMap<AccessLexicon, AccessPhrases>();

/** Compiled once a lexicon, on first use. */
export function compileAccessLexicon(lexicon: AccessLexicon): AccessPhrases {
  const known = compiled.get(lexicon);
  if (known) return known;
  const parts = lexicon.rules.filter(({ sense }) => PARTS.has(sense));
  const whole = lexicon.rules.filter(({ sense }) => !PARTS.has(sense));
  const fresh = {
    lang: lexicon.lang,
    trees: [growPhraseTree(whole, SLOTS), growPhraseTree(parts, SLOTS)],
  };
  compiled.set(lexicon, fresh);
  return fresh;
}

/** What a text says of access in any of the languages: every sense, with where its first phrase begins and ends. */
export function findAccessSenses(
  text: string,
  languages: readonly AccessPhrases[],
): ReadonlyMap<AccessSense, { readonly start: number; readonly end: number }> {
  const tokens = tokenize(text);
  const found = new Map<AccessSense, { readonly start: number; readonly end: number }>();
  for (const tree of languages.flatMap(({ trees }) => trees)) {
    const root = tree();
    tokens.forEach((token, at) => {
      if (!root.words.has(token.text) && root.slots.size === 0) return;
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
  root: OpenNode<AccessSense, Slot>,
): readonly (readonly [AccessSense, number])[] {
  const found: [AccessSense, number][] = [];
  const open: { readonly node: OpenNode<AccessSense, Slot>; readonly at: number }[] = [
    { node: root, at: start },
  ];
  for (let state = open.pop(); state; state = open.pop()) {
    const { node, at } = state;
    if (node.sense) found.push([node.sense, at]);
    const token = tokens[at];
    if (!token) continue;
    const next = node.words.get(token.text);
    if (next) open.push({ node: next(), at: at + 1 });
    const count = token.kind === 'number' ? node.slots.get('count') : undefined;
    if (count) open.push({ node: count(), at: at + 1 });
    const gap = node.slots.get('gap');
    if (!gap) continue;
    for (let width = 1; width <= LONGEST_GAP && at + width <= tokens.length; width += 1)
      open.push({ node: gap(), at: at + width });
  }
  return found;
}
