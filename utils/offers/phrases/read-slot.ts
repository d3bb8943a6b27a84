import type { Period } from '../offer';
import type { CompiledLexicon, Slot, WordTree } from './compile-lexicon';
import type { Token } from './tokenize';

/** What a slot took: how far, and the period it names where it names one. */
export interface SlotValue {
  /** Index after its last token. */
  readonly end: number;
  readonly period: Period | null;
  readonly count: number | null;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly lexicon: CompiledLexicon;
}

/** The longest reading of `slot` at token `at`, or null. */
export function readSlot(slot: Slot, at: number, reading: Reading): SlotValue | null {
  switch (slot) {
    case 'money':
      return reading.tokens[at]?.kind === 'money' ? { end: at + 1, period: null, count: null } : null;
    case 'count':
      return readCount(at, reading);
    case 'unit':
      return readTree(reading.lexicon.units, at, reading.tokens);
    case 'adverb':
      return readTree(reading.lexicon.adverbs, at, reading.tokens);
    case 'span':
      return readSpan(at, reading);
    case 'period':
      return readSpan(at, reading) ?? readTree(reading.lexicon.units, at, reading.tokens);
  }
}

const LARGEST_COUNT = 999;

function readCount(at: number, { tokens, lexicon }: Reading): SlotValue | null {
  const token = tokens[at];
  if (!token || token.kind === 'money') return null;
  const n = token.kind === 'number' ? Number(token.text) : lexicon.counts.get(token.text);
  return n !== undefined && n >= 1 && n <= LARGEST_COUNT ? { end: at + 1, period: null, count: n } : null;
}

/** More are somebody's age: "for readers under 26 years". */
const MOST_YEARS = 10;

/** "4 weeks", "7-day", "six issues", "1. Monat". */
function readSpan(at: number, reading: Reading): SlotValue | null {
  const count = readCount(at, reading);
  if (!count?.count) return null;
  const dashed = reading.tokens[count.end]?.text === '-' ? count.end + 1 : count.end;
  const unit = readTree(reading.lexicon.units, dashed, reading.tokens);
  if (!unit?.period) return null;
  const n = unit.period.n * count.count;
  if (unit.period.unit === 'year' && n > MOST_YEARS) return null;
  return { end: unit.end, period: { n, unit: unit.period.unit }, count: null };
}

function readTree(tree: WordTree<Period>, at: number, tokens: readonly Token[]): SlotValue | null {
  let found: SlotValue | null = null;
  let node: WordTree<Period> | undefined = tree;
  for (let next = at; node && next <= tokens.length; next += 1) {
    if (node.value) found = { end: next, period: node.value, count: null };
    node = node.words.get(tokens[next]?.text ?? '');
  }
  return found;
}
