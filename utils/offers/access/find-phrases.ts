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

type Senses = Map<AccessSense, { readonly start: number; readonly end: number }>;

/** What a text says of access in any of the languages: every sense, with where its first phrase begins and ends. */
export function findAccessSenses(
  text: string,
  languages: readonly AccessPhrases[],
): ReadonlyMap<AccessSense, { readonly start: number; readonly end: number }> {
  const tokens = tokenize(text);
  const found: Senses = new Map();
  for (const { trees } of languages) {
    for (const tree of trees) {
      const root = tree();
      for (let start = 0; start < tokens.length; start += 1)
        addSenses(found, { tokens, start, at: start, node: root });
    }
  }
  return found;
}

interface Path {
  readonly tokens: readonly Token[];
  readonly start: number;
  /** The next token. */
  readonly at: number;
  readonly node: OpenNode<AccessSense, Slot>;
}

/** As deep as the longest phrase has words. */
function addSenses(found: Senses, { tokens, start, at, node }: Path): void {
  const { sense, words, slots } = node;
  if (sense && !found.has(sense))
    found.set(sense, { start: tokens[start]?.start ?? 0, end: tokens[at - 1]?.end ?? 0 });
  const token = tokens[at];
  if (!token) return;
  const gap = slots.get('gap');
  for (let width = LONGEST_GAP; gap && width > 0; width -= 1)
    if (at + width <= tokens.length) addSenses(found, { tokens, start, at: at + width, node: gap() });
  const count = token.kind === 'number' ? slots.get('count') : undefined;
  if (count) addSenses(found, { tokens, start, at: at + 1, node: count() });
  const next = words.get(token.text);
  if (next) addSenses(found, { tokens, start, at: at + 1, node: next() });
}
