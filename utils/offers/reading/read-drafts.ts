import type { Period } from '../offer';
import { samePeriod, yearlyTimes } from '../sums/period';
import type { OfferDraft, PricedPeriod } from './draft';
import { measureGap } from './gap';
import type { Passage } from './passage';
import type { PriceContext } from './price-context';
import { readPriceContexts } from './read-prices';

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

interface State {
  readonly done: readonly OfferDraft[];
  /** Said before the price it belongs to. */
  readonly trial: Period | null;
  readonly list: PriceContext | null;
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

/** "3 months for €5. The regular price is €12 a month.": what is asked when the first stretch is over. */
function isRegularAfter(passage: Passage, current: OfferDraft, context: PriceContext): boolean {
  if (!current.introFor || current.then || !context.per || !context.roles.has('list')) return false;
  const gap = measureGap(passage, current.end, context.start);
  return gap.stops > 0 && gap.stops + gap.breaks <= 3 && gap.words <= 8 && !passage.struck.has(context.at);
}

function isList(passage: Passage, context: PriceContext): boolean {
  return passage.struck.has(context.at) || context.roles.has('list');
}

/** "€2 €0.50 a week": of two prices side by side the higher, without a word on it, is no longer asked. */
function isBesideLower(passage: Passage, { money, at, per, start, end }: PriceContext): boolean {
  const next = passage.tokens[at + 1]?.money;
  if (!next || per !== null || end !== at + 1 || start !== at || next.sign !== money.sign) return false;
  return Number(money.digits) / 10 ** money.scale > Number(next.digits) / 10 ** next.scale;
}

function readList(passage: Passage, state: State, context: PriceContext): State {
  const current = state.done.at(-1);
  const gap = current ? measureGap(passage, current.end, context.start) : null;
  const near = gap !== null && gap.breaks === 0 && gap.words <= 3 && gap.stops === 0;
  if (!current || current.list || !near) return { ...state, list: context };
  return { ...state, done: [...state.done.slice(0, -1), listAfter(current, context)] };
}

/** "3 Monate lang 4,99 € statt 12,99 € monatlich", "49 € au lieu de 99 € la première année": its time is said of both. */
function listAfter(current: OfferDraft, { money, per, holds, end }: PriceContext): OfferDraft {
  const { price, introFor, bundled, held } = current;
  const pace = held && per && bundled && isLonger(bundled, per) ? per : (price.per ?? per);
  return {
    ...current,
    price: { ...price, per: pace },
    list: money,
    introFor: introFor ?? holds,
    intro: current.intro || holds !== null,
    end: Math.max(current.end, end),
  };
}

/** The offer before, with this price as what follows, what is charged or the same sum said otherwise; null for a new offer. */
function joinToCurrent(passage: Passage, current: OfferDraft, context: PriceContext): OfferDraft | null {
  const price: PricedPeriod = { money: context.money, per: context.per };
  const gap = measureGap(passage, current.end, context.start);
  const near = gap.breaks <= 3 && gap.words <= 12;
  if (!near) return null;
  const end = Math.max(current.end, context.end);
  if (isThen(context) && !current.then) {
    return {
      ...current,
      then: { ...price, per: price.per ?? samePace(current) },
      intro: true,
      introFor: current.introFor ?? current.bundled,
      end,
      trial: current.trial ?? context.trial,
    };
  }
  if (current.charged || context.roles.has('or')) return null;
  if (context.roles.has('total'))
    return { ...current, charged: { kind: 'stated', price: { ...price, per: null } }, end };
  if (saysCharge(current, context)) return { ...current, charged: { kind: 'stated', price }, end };
  if (saysSameSmaller(current, context)) return { ...current, end };
  return null;
}

/** A later price without a period of its own is asked as often as the one before, where that was for one month, one year. */
function samePace({ price }: OfferDraft): Period | null {
  return price.per?.n === 1 ? price.per : null;
}

function isThen(context: PriceContext): boolean {
  return context.roles.has('then') || context.roles.has('thereafter');
}

/** "billed as $60 a year", "($60 billed yearly)", or a larger sum for a longer time that comes to the same. */
function saysCharge(current: OfferDraft, context: PriceContext): boolean {
  if (!current.price.per) return false;
  if (context.roles.has('charged')) return true;
  if (!context.per || samePeriod(current.price.per, context.per)) return false;
  if (context.roles.has('charged-here') || context.roles.has('at-once'))
    return isLonger(context.per, current.price.per);
  if (current.under) return isLonger(context.per, current.price.per);
  return (
    isLonger(context.per, current.price.per) &&
    comesToTheSame(current.price, { money: context.money, per: context.per })
  );
}

/** "$99 per year ($8.25/month)": the same sum by a shorter time adds nothing. */
function saysSameSmaller({ price }: OfferDraft, { money, per }: PriceContext): boolean {
  if (!price.per || !per || !isLonger(price.per, per)) return false;
  return comesToTheSame(price, { money, per });
}

function isLonger(longer: Period, shorter: Period): boolean {
  const [a, b] = [yearlyTimes(longer), yearlyTimes(shorter)];
  return a !== null && b !== null && a.num * b.den < b.num * a.den;
}

/** Within two per cent by the year. */
function comesToTheSame(one: PricedPeriod, other: PricedPeriod): boolean {
  const a = perYear(one);
  const b = perYear(other);
  return a !== null && b !== null && Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

function perYear({ money, per }: PricedPeriod): number | null {
  const times = per && yearlyTimes(per);
  if (!times) return null;
  return (Number(money.digits) / 10 ** money.scale) * (Number(times.num) / Number(times.den));
}

function startDraft(state: State, context: PriceContext): OfferDraft {
  const { roles, holds } = context;
  const per = context.per ?? state.list?.per ?? null;
  const trial = context.trial ?? (roles.has('try') ? context.tried : null) ?? state.trial;
  const short = context.bundle && per !== null && isShortBundle(per);
  const introFor = holds ?? (short ? per : null);
  return {
    price: { money: context.money, per },
    list: state.list?.money ?? null,
    then: null,
    charged:
      context.billed && per && !samePeriod(context.billed, per)
        ? { kind: 'computed', per: context.billed }
        : null,
    trial,
    introFor,
    bundled: context.bundle ? per : null,
    held: context.bundle && holds !== null && context.start < context.at && context.end === context.at + 1,
    intro:
      introFor !== null ||
      (state.list !== null && per === null) ||
      roles.has('special') ||
      (roles.has('try') && context.bundle),
    from: roles.has('from') || roles.has('under'),
    under: roles.has('under'),
    perPerson: roles.has('person'),
    label: context.label,
    start: Math.min(context.start, state.list?.start ?? context.start),
    end: context.end,
  };
}

/** Some weeks or months for a price are a first stretch; a year or a number of issues is what is sold. */
function isShortBundle(per: Period): boolean {
  if (per.unit === 'issue' || per.unit === 'year') return false;
  return per.unit === 'month' ? per.n < 12 : true;
}
