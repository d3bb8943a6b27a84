import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import type { Period } from '../offer';
import type { CompiledLexicon, Slot } from './compile-lexicon';
import type { OpenNode, PhraseNode } from './phrase-tree';
import { readSlot, type SlotValue } from './read-slot';
import type { Token } from './tokenize';

/** A phrase of the lexicon found in the tokens: from `start` up to `end`, counted in tokens. */
export interface Mark {
  readonly sense: OfferSense;
  readonly start: number;
  readonly end: number;
  readonly period: Period | null;
  readonly count: number | null;
  /** The period is an adverb or a plan's name, not a "per month". */
  readonly adverb: boolean;
  /** Index of the money token that a slot took, null where none did. */
  readonly money: number | null;
}

/**
 * The phrases of one language in the tokens: leftmost first, the longest at each place, disjoint.
 * Each place follows the tree of phrases at most to its depth.
 */
export function findMarks(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mark = longestAt(at, { tokens, lexicon });
    if (mark) marks.push(mark);
    at = mark ? mark.end : at + 1;
  }
  return marks;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly lexicon: CompiledLexicon;
}

interface Path extends Omit<Mark, 'sense' | 'start'> {
  readonly node: OpenNode<OfferSense, Slot>;
}

function longestAt(start: number, reading: Reading): Mark | null {
  let best: Mark | null = null;
  const open: Path[] = [
    { node: reading.lexicon.root(), end: start, period: null, count: null, adverb: false, money: null },
  ];
  for (let path = open.pop(); path; path = open.pop()) {
    const { node, ...rest } = path;
    if (
      node.sense &&
      (!best || rest.end > best.end || (rest.end === best.end && rest.period && !best.period))
    )
      best = { ...rest, period: multiply(rest), sense: node.sense, start };
    open.push(...stepsFrom(path, reading));
  }
  return best;
}

function stepsFrom(path: Path, reading: Reading): readonly Path[] {
  const steps: Path[] = [];
  const token = reading.tokens[path.end];
  if (!token) return steps;
  for (const [slot, node] of path.node.slots) {
    const value = readSlot(slot, path.end, reading);
    if (value)
      steps.push(
        fillSlot(path, node, {
          ...value,
          adverb: slot === 'adverb',
          money: slot === 'money' ? path.end : null,
        }),
      );
  }
  const next = token.kind === 'money' ? undefined : path.node.words.get(token.text);
  if (next) steps.push({ ...path, node: next(), end: path.end + 1 });
  return steps;
}

type Filled = SlotValue & { readonly adverb: boolean; readonly money: number | null };

function fillSlot(path: Path, node: PhraseNode<OfferSense, Slot>, filled: Filled): Path {
  return {
    node: node(),
    end: filled.end,
    period: filled.period ?? path.period,
    count: filled.count ?? path.count,
    adverb: filled.adverb || path.adverb,
    money: filled.money ?? path.money,
  };
}

/** "los dos primeros meses": the count and the unit stand in slots of their own. */
function multiply({ period, count }: Pick<Mark, 'period' | 'count'>): Period | null {
  return period && count ? { n: period.n * count, unit: period.unit } : period;
}
