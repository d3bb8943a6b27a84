import type { Mark } from '../phrases/find-marks';
import { isLonger } from './compare-prices';
import { measureGap } from './gap';
import type { Passage } from './passage';
import type { PlaceOfPrice } from './place-of-price';
import { addRole, type PriceContext } from './price-context';

const MOST_WORDS = 2;

/** What the words before a price say about it, from the nearest back, as far as the price before left them. */
export function readLeft(passage: Passage, around: PlaceOfPrice, right: PriceContext): PriceContext {
  let context = right;
  let cursor = around.at;
  let later = false;
  for (const mark of around.left.toReversed()) {
    if (around.taken.has(mark)) break;
    if (speaksOfNumber(passage, mark)) continue;
    const gap = measureGap(passage, mark.end, cursor);
    const far =
      gap.words > MOST_WORDS ||
      gap.breaks > 2 ||
      (gap.stops > 0 && mark.sense !== 'trial' && mark.sense !== 'then');
    if (far) break;
    const read = later ? readBeforeThen(context, mark) : readMark(context, mark);
    later ||= mark.sense === 'then';
    if (read !== context) {
      around.taken.add(mark);
      context = { ...read, start: Math.min(read.start, mark.start) };
    }
    cursor = Math.min(cursor, mark.start);
  }
  return context;
}

/** "Under 26", "from 10 issues": what is less or more is that number, not the price. */
function speaksOfNumber({ tokens }: Passage, { sense, end }: Mark): boolean {
  return (sense === 'from' || sense === 'under') && tokens[end]?.kind === 'number';
}

/** Before a "then" only the free start still belongs to the price after it. */
function readBeforeThen(context: PriceContext, mark: Mark): PriceContext {
  if (mark.sense === 'trial' && !context.trial) return { ...context, trial: mark.period };
  if (mark.sense === 'try') return addRole(context, 'try');
  if ((mark.sense === 'span' || mark.sense === 'first' || mark.sense === 'for') && !context.tried) {
    return { ...context, tried: mark.period };
  }
  return context;
}

function readMark(context: PriceContext, mark: Mark): PriceContext {
  switch (mark.sense) {
    case 'per':
    case 'subscription':
      return readLabel(context, mark);
    case 'span':
      return readSpan(context, mark);
    case 'day-pass':
      return context.per ? context : addRole({ ...context, per: { n: 1, unit: 'day' } }, 'once');
    case 'for':
    case 'first':
      return readHolding(context, mark);
    case 'trial':
      return context.trial ? context : { ...context, trial: mark.period };
    case 'instalments':
      return context.per ? context : { ...context, per: { n: 1, unit: 'month' } };
    case 'billed':
      return readBilled(context, mark);
    case 'then':
      return readThen(context, mark);
    case 'list':
    case 'total':
    case 'from':
    case 'under':
    case 'try':
    case 'special':
    case 'or':
      return addRole(context, mark.sense);
    case 'renews':
      return context.start === context.at ? addRole(context, 'then') : context;
    case 'at-once':
      return addRole(context, 'at-once');
    case 'per-person':
      return addRole(context, 'person');
    default:
      return readPeriodInside(context, mark);
  }
}

/** Of a price by the month a week before it is no stretch: "all week on paper, € 20 a month". */
function readHolding(context: PriceContext, { period }: Mark): PriceContext {
  if (context.holds || !period || (context.per && isLonger(context.per, period))) return context;
  return { ...context, holds: period, per: context.per ?? period, bundle: context.per === null };
}

/** "from the 2nd month": counted in months, it is asked by the month. */
function readThen(context: PriceContext, { count, period }: Mark): PriceContext {
  const later = addRole(context, 'then');
  return count !== null && period && !context.per ? { ...later, per: { n: 1, unit: period.unit } } : later;
}

/** "give one year of": a phrase of another sense that names the time sold. */
function readPeriodInside(context: PriceContext, mark: Mark): PriceContext {
  const names = mark.sense === 'gift' || mark.sense === 'act' || mark.sense === 'ask';
  return names && mark.period && !context.per ? { ...context, per: mark.period } : context;
}

function readLabel(context: PriceContext, mark: Mark): PriceContext {
  if (!mark.period || context.label) return context;
  return { ...context, label: mark.adverb ? mark.period : null, per: context.per ?? mark.period };
}

function readSpan(context: PriceContext, mark: Mark): PriceContext {
  if (!context.per) return { ...context, per: mark.period, bundle: true };
  if (mark.period && isLonger(context.per, mark.period)) return context;
  return context.holds || context.bundle ? context : { ...context, holds: mark.period };
}

function readBilled(context: PriceContext, mark: Mark): PriceContext {
  const charged = addRole(context, 'charged');
  return mark.period && !context.per ? { ...charged, per: mark.period } : charged;
}
