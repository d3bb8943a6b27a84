import type { KeptBlock } from './page-draft';

/**
 * The share of each block's text that Readability kept; blocks it dropped are absent.
 * It moves text nodes and seldom makes new ones; where it started over from a string, texts are matched by what they say.
 */
export function findSurvivors(content: Node, blockOfText: ReadonlyMap<Node, number>): readonly KeptBlock[] {
  const kept = collectTexts(content);
  const known = kept.filter((node) => blockOfText.has(node));
  const matched = known.length > 0 ? known : matchByText(kept, blockOfText);
  const lengths = new Map<number, number>();
  for (const node of matched) addLength(lengths, blockOfText.get(node), node);
  const totals = new Map<number, number>();
  for (const [node, block] of blockOfText) addLength(totals, block, node);
  return [...lengths].map(([block, length]) => ({ block, share: length / (totals.get(block) ?? length) }));
}

function addLength(lengths: Map<number, number>, block: number | undefined, node: Node): void {
  const length = node.nodeValue?.trim().length ?? 0;
  if (block !== undefined && length > 0) lengths.set(block, (lengths.get(block) ?? 0) + length);
}

/** Every text node with something in it, in order; iterative, for trees of any depth. */
function collectTexts(root: Node): readonly Node[] {
  const texts: Node[] = [];
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) texts.push(node);
    node = node.firstChild ?? nextOutside(node, root);
  }
  return texts;
}

function nextOutside(from: Node, root: Node): Node | null {
  let node: Node | null = from;
  while (node && node !== root && !node.nextSibling) node = node.parentNode;
  return node === root ? null : (node?.nextSibling ?? null);
}

/** Texts that stand once on the page say where they are from; repeated ones count between the first and last of these. */
function matchByText(kept: readonly Node[], blockOfText: ReadonlyMap<Node, number>): readonly Node[] {
  const wanted = new Set(kept.map((node) => node.nodeValue));
  const found = [...blockOfText.keys()].filter((node) => wanted.has(node.nodeValue));
  const counts = new Map<string | null, number>();
  for (const { nodeValue } of found) counts.set(nodeValue, (counts.get(nodeValue) ?? 0) + 1);
  const unique = (node: Node): boolean => counts.get(node.nodeValue) === 1;
  return found.slice(Math.max(0, found.findIndex(unique)), found.findLastIndex(unique) + 1);
}
