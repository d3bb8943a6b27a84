import { PAYMENT_METHODS } from '../../lexicon/offers/payment-methods';
import { type Token, tokenizeWords } from '../phrases/tokenize';
import type { Passage } from '../reading/passage';

interface MethodNode {
  readonly words: Map<string, MethodNode>;
  ends: boolean;
}

/** Ways to pay named in the passage, as written, each once; none where fewer than two are named without a word on paying. */
export function findPaymentMethods({ text, tokens, marks }: Passage): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfMethod(tokens, at);
    if (end === null) continue;
    found.push(text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0));
    at = end - 1;
  }
  const once = found.filter((name, index) => found.findIndex((other) => sameName(other, name)) === index);
  return once.length >= 2 || marks.some((mark) => mark.sense === 'payment') ? once : [];
}

/** The tokens that name ways to pay. */
export function findMethodTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (let end = endOfMethod(tokens, at) ?? at; at < end; at += 1) found.add(at);
  }
  return found;
}

function endOfMethod(tokens: readonly Token[], at: number): number | null {
  let node: MethodNode | undefined = METHODS;
  let end: number | null = null;
  for (let next = at; node; next += 1) {
    if (node.ends) end = next;
    const token = tokens[next];
    node = token && token.kind !== 'money' ? node.words.get(token.text) : undefined;
  }
  return end;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const METHODS: MethodNode = buildTree();

function buildTree(): MethodNode {
  const root: MethodNode = { words: new Map(), ends: false };
  for (const method of PAYMENT_METHODS) {
    let node = root;
    for (const word of tokenizeWords(method)) {
      const child: MethodNode = node.words.get(word) ?? { words: new Map(), ends: false };
      node.words.set(word, child);
      node = child;
    }
    node.ends = true;
  }
  return root;
}
