import type { OfferDraft } from './draft';
import { measureGap } from './gap';
import { joinToCurrent } from './join-draft';
import { isBesideLower, isList, isRegularAfter, listAfter } from './list-price';
import type { Passage } from './passage';
import type { PriceContext } from './price-context';
import { readPriceContexts } from './read-prices';
import { type SaidBefore, startDraft } from './start-draft';

/** A card has a handful; a passage of more is a list of other things. */
const MOST_PRICES = 40;

/** The offers of a passage in order: prices afterwards, struck out and charged at once belong to the one they are said of. */
export function readDrafts(passage: Passage): readonly OfferDraft[] {
  let state: State = { done: [], trial: null, list: null };
  const prices = readPriceContexts(passage);
  if (prices.length > MOST_PRICES) return [];
  for (const context of prices) state = readPrice(passage, state, context);
  return state.done;
}

interface State extends SaidBefore {
  readonly done: readonly OfferDraft[];
}

function readPrice(passage: Passage, state: State, context: PriceContext): State {
  const current = state.done.at(-1) ?? null;
  if (BigInt(context.money.digits) === 0n) return readZero(state, context);
  if (current && isRegularAfter(passage, current, context)) {
    const later = { money: context.money, per: context.per };
    return { ...state, done: [...state.done.slice(0, -1), { ...current, then: later, end: context.end }] };
  }
  if (isList(passage, context) || isBesideLower(passage, context)) return readList(passage, state, context);
  if (current) {
    const joined = joinToCurrent(passage, current, context);
    if (joined) return { ...state, done: [...state.done.slice(0, -1), joined] };
  }
  return { done: [...state.done, startDraft(state, context)], trial: null, list: null };
}

/** "0 € for 30 days" is a free start. */
function readZero(state: State, context: PriceContext): State {
  const trial = context.holds ?? context.trial ?? context.per;
  return { ...state, trial: trial ?? state.trial };
}

function readList(passage: Passage, state: State, context: PriceContext): State {
  const current = state.done.at(-1);
  const gap = current ? measureGap(passage, current.end, context.start) : null;
  const near = gap !== null && gap.breaks === 0 && gap.words <= 3 && gap.stops === 0;
  if (!current || current.list || !near) return { ...state, list: context };
  return { ...state, done: [...state.done.slice(0, -1), listAfter(current, context)] };
}
