import type { SlotName } from '../lexicon/notices/notice-lexicon';
import { type Match, NO_SLOTS, type Stretch } from './match';
import { type PhrasesByNext, phrasesBefore } from './phrases-by-next';
import { acceptsInPhrase, isValue } from './slot-values';
import { type LookedUp, matchesPart } from './split-into-pieces';
import type { WordPart } from './word-grammar';
import { MAX_SLOT, type PhraseSequence } from './word-sequence';

/** A phrase that is all of what is said goes before what words add up to; one that is a sentence of several does not. */
const WHOLE_RANK = 10;
const SENTENCE_RANK = 1;
const SENTENCE_WORD = 0.5;
const MAX_SENTENCE_RANK = 3.4;

/** No phrase is of more small words alone. */
const MAX_SMALL_WORDS = 12;

const NO_PHRASES: PhrasesByNext = { before: new Map(), open: [] };

export interface PhraseInput extends LookedUp {
  readonly stretch: Stretch;
  /** By token: whether it carries no meaning, so that it may stand before or after a phrase. */
  readonly free: readonly boolean[];
}

/** The phrase that is the whole stretch but for fillers at its ends; the one with most words of its own. */
export function matchPhrases(input: PhraseInput): Match | null {
  let best: Match | null = null;
  let begun = false;
  const said = countSaid(input);
  const length = input.stretch.to - input.stretch.from;
  if (said === 0 && length > MAX_SMALL_WORDS) return null;
  for (let at = input.stretch.from; at < input.stretch.to; at += 1) {
    for (const phrase of phrasesBefore(
      input.readings[at]?.phrases ?? NO_PHRASES,
      input.tokens[at + 1]?.key,
    )) {
      if ((begun && !phrase.leads) || said > phrase.longest || phrase.parts.length > length) continue;
      const match = matchPhraseAt(input, at, phrase);
      if (match !== null && (best === null || match.rank > best.rank)) best = match;
    }
    begun ||= input.free[at] !== true;
  }
  return best;
}

function countSaid({ stretch, free }: PhraseInput): number {
  let said = 0;
  for (let at = stretch.from; at < stretch.to; at += 1) if (free[at] !== true) said += 1;
  return said;
}

function matchPhraseAt(input: PhraseInput, at: number, phrase: PhraseSequence): Match | null {
  const { tokens, stretch } = input;
  const leads = phrase.parts[0]?.kind === 'slot';
  let cursor = leads ? skipFree(input, stretch.from, at) : at;
  if (!leads && skipFree(input, stretch.from, at) < at) return null;
  let slots = NO_SLOTS;
  let words = 0;
  for (const [i, part] of phrase.parts.entries()) {
    if (part.kind === 'slot') {
      const end = endOfSlot(input, cursor, phrase.parts[i + 1]);
      const slot = readSlot(input, { name: part.name, from: cursor, to: end });
      if (slot === null) return null;
      if (!slots.has(slot)) slots = new Map([...slots, [slot, { from: cursor, to: end }]]);
      cursor = end;
    } else {
      if (cursor >= stretch.to || !matchesPart(tokens[cursor], part)) return null;
      words += 1;
      cursor += 1;
    }
  }
  if (!endsThere(input, cursor, words)) return null;
  return {
    intent: phrase.intent,
    slots,
    rank: isWhole(input)
      ? WHOLE_RANK + words - slots.size * 0.1
      : Math.min(MAX_SENTENCE_RANK, SENTENCE_RANK + words * SENTENCE_WORD),
    stretch,
    left: 0,
  };
}

/** Fillers may follow, but of a single word they make another meaning: "less than". */
function endsThere(input: PhraseInput, cursor: number, words: number): boolean {
  const { tokens, stretch } = input;
  if (skipFree(input, cursor, stretch.to) < stretch.to) return false;
  return words > 1 || cursor === stretch.to || tokens[cursor]?.kind === 'sign';
}

function isWhole({ stretch, tokens }: PhraseInput): boolean {
  return stretch.from === 0 && stretch.to === tokens.length;
}

function skipFree({ free }: PhraseInput, from: number, to: number): number {
  let at = from;
  while (at < to && free[at] === true) at += 1;
  return at;
}

function endOfSlot({ tokens, stretch }: PhraseInput, from: number, next: WordPart | undefined): number {
  const limit = Math.min(stretch.to, from + MAX_SLOT);
  if (next === undefined) return stretch.to - from > MAX_SLOT ? from : limit;
  let end = from + 1;
  while (end < limit && (next.kind === 'slot' ? !isValue(tokens[end]) : !matchesPart(tokens[end], next)))
    end += 1;
  return end;
}

interface SlotRun extends Stretch {
  readonly name: string;
}

/** The kind of value these words are, null where they are none of the kind asked for. */
function readSlot(input: PhraseInput, { name, from, to }: SlotRun): SlotName | null {
  const slot = toSlotName(name);
  if (slot === null || !acceptsInPhrase(slot, input.tokens.slice(from, to))) return null;
  return slot === 'title' && !hasUnknownWord(input, from, to) ? null : slot;
}

/** Words that all mean something here are said, not named. */
function hasUnknownWord({ tokens, readings }: PhraseInput, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isValue(tokens[at]) || readings[at] === undefined) return true;
  }
  return false;
}

const SLOT_NAMES: readonly SlotName[] = ['count', 'name', 'brand', 'date', 'title', 'message'];

function toSlotName(name: string): SlotName | null {
  return SLOT_NAMES.find((each) => each === name) ?? null;
}
