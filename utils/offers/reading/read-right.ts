import type { Mark } from '../phrases/find-marks';
import { firstMarkAfter } from './first-mark-after';
import { measureGap } from './gap';
import type { Passage } from './passage';
import type { PlaceOfPrice } from './place-of-price';
import { addRole, type PriceContext } from './price-context';

const MOST_WORDS = 2;

/** What the words after a price say about it, up to the next price's own. */
export function readRight(
  passage: Passage,
  around: PlaceOfPrice & { readonly label: Mark | null },
  empty: PriceContext,
): PriceContext {
  let context = empty;
  let cursor = around.at + 1;
  for (const mark of around.right) {
    const gap = measureGap(passage, cursor, mark.start);
    if (gap.words > MOST_WORDS || gap.stops > 0 || gap.breaks > 2) break;
    if (belongsToNext(passage, mark, around)) break;
    const read = readMark(context, mark, { labelled: around.label !== null, broken: gap.breaks > 0 });
    if (!read) break;
    if (read !== context) {
      around.taken.add(mark);
      context = { ...read, end: Math.max(read.end, mark.end) };
    }
    cursor = Math.max(cursor, mark.end);
  }
  return context;
}

/** "Annual" in "$7 Annual: $70", "was" in "$5 was $9": words that lead the next price in. */
function belongsToNext(passage: Passage, mark: Mark, around: PlaceOfPrice): boolean {
  if (around.next >= passage.tokens.length) return false;
  if (mark.sense === 'trial') return leadsToThen(passage, mark, around);
  const gap = measureGap(passage, mark.end, around.next);
  if (gap.words > MOST_WORDS || gap.stops > 0) return false;
  if (mark.sense === 'for') return isSetApart(passage, mark) && around.next - mark.end <= 1;
  if (mark.start === around.at + 1 && isFollowedByOr(around, mark)) return false;
  if (mark.sense === 'per' && mark.adverb)
    return !hasOwnPeriod(passage, around.next) && (gap.breaks > 0 || around.next - mark.end <= 1);
  return LEADING.has(mark.sense) && around.next - mark.end <= 3 && gap.breaks === 0;
}

/** On a line of its own, "first month free, then 9 €" is said of the next price. */
function leadsToThen(passage: Passage, { start, end }: Mark, { at, right, next }: PlaceOfPrice): boolean {
  if (measureGap(passage, at + 1, start).breaks === 0) return false;
  return right.some((mark) => mark.sense === 'then' && mark.start >= end && mark.end <= next);
}

/** "12 € a month, the first year 6 € a month": after a comma or a new line and before a price it speaks of that one. */
function isSetApart({ tokens }: Passage, mark: Mark): boolean {
  const before = tokens[mark.start - 1]?.text;
  return before === ',' || before === '\n';
}

/** "15 € quarterly or 50 € yearly": what stands before the "or" is said of the first. */
function isFollowedByOr({ right, next }: PlaceOfPrice, mark: Mark): boolean {
  return right.some(({ sense, start, end }) => sense === 'or' && start >= mark.end && end <= next);
}

/** "/month" right after the price at `at`. */
function hasOwnPeriod({ marks }: Passage, at: number): boolean {
  const mark = marks[firstMarkAfter(marks, at)];
  return mark?.sense === 'per' && !mark.adverb && mark.start <= at + 2;
}

const LEADING = new Set([
  'list',
  'from',
  'under',
  'then',
  'billed',
  'total',
  'instalments',
  'or',
  'first',
  'span',
  'saved',
]);

function readMark(
  context: PriceContext,
  mark: Mark,
  setting: { readonly labelled: boolean; readonly broken: boolean },
): PriceContext | null {
  switch (mark.sense) {
    case 'per':
      if (mark.adverb && (setting.labelled || context.per)) return context;
      return context.per ? context : { ...context, per: mark.period };
    case 'span':
      return context.per || setting.broken ? context : { ...context, per: mark.period, bundle: true };
    case 'day-pass':
      return context.per ? context : addRole({ ...context, per: { n: 1, unit: 'day' } }, 'once');
    case 'for':
    case 'first':
      return readHolding(context, mark);
    case 'trial':
      return context.trial ? context : { ...context, trial: mark.period };
    case 'billed':
      return mark.period ? readBilled(context, mark, setting.labelled) : addRole(context, 'charged-here');
    case 'at-once':
      return addRole(context, 'at-once');
    case 'per-person':
      return addRole(context, 'person');
    case 'from':
      return addRole(context, 'from');
    case 'then':
      return addRole(context, 'thereafter');
    case 'list':
    case 'or':
    case 'total':
    case 'instalments':
      return null;
    default:
      return context;
  }
}

function readHolding(context: PriceContext, mark: Mark): PriceContext {
  if (context.holds || !mark.period) return context;
  const bundle = context.per === null;
  return { ...context, per: context.per ?? mark.period, holds: mark.period, bundle };
}

function readBilled(context: PriceContext, mark: Mark, labelled: boolean): PriceContext {
  return context.per || labelled
    ? { ...context, billed: mark.period }
    : { ...addRole(context, 'charged-here'), per: mark.period };
}
