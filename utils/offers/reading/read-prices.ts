import type { Mark } from '../phrases/find-marks';
import { firstMarkAfter } from './first-mark-after';
import { measureGap } from './gap';
import type { Passage } from './passage';
import type { PlaceOfPrice } from './place-of-price';
import type { PriceContext, PriceRole } from './price-context';
import { readLeft } from './read-left';
import { readRight } from './read-right';
import { sharePeriods } from './share-period';

/** Every price of the passage that is none saved or given away, in order. Each stretch between two prices is read twice. */
export function readPriceContexts(passage: Passage): readonly PriceContext[] {
  const ignored = new Set(
    passage.marks.flatMap((mark) => (mark.sense === 'saved' && mark.money !== null ? [mark.money] : [])),
  );
  const taken = new Set<Mark>();
  const contexts: PriceContext[] = [];
  const places = passage.tokens.flatMap((token, at) =>
    token.money && !ignored.has(at) && !(token.money.bare && !isTold(passage, at))
      ? [{ at, money: token.money }]
      : [],
  );
  let mark = 0;
  let previous = 0;
  places.forEach(({ at, money }, index) => {
    const next = places[index + 1]?.at ?? passage.tokens.length;
    while ((passage.marks[mark]?.start ?? at) < previous) mark += 1;
    const around = marksAround(passage.marks, { from: mark, at, next });
    contexts.push(readContext(passage, { money, at, next, taken, ...around }));
    previous = at + 1;
  });
  return sharePeriods(passage, contexts);
}

/** An amount without a sign is a price where a period follows it, or a word on prices leads to it. */
function isTold({ marks }: Passage, at: number): boolean {
  const next = firstMarkAfter(marks, at);
  const [before, after] = [marks[next - 1], marks[next]];
  if (after?.sense === 'per' && after.start <= at + 1) return true;
  return before !== undefined && LEADING.has(before.sense) && before.end >= at - 1;
}

const LEADING: ReadonlySet<string> = new Set(['list', 'then', 'first', 'for']);

function marksAround(
  marks: readonly Mark[],
  place: { readonly from: number; readonly at: number; readonly next: number },
): { readonly left: readonly Mark[]; readonly right: readonly Mark[] } {
  const left: Mark[] = [];
  const right: Mark[] = [];
  for (let index = place.from; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.start >= place.next) break;
    if (mark.money !== null && mark.money !== place.at) continue;
    if (mark.end <= place.at || (mark.money === place.at && mark.start < place.at)) left.push(mark);
    else if (mark.start >= place.at) right.push(mark);
  }
  return { left, right };
}

function readContext(passage: Passage, around: PlaceOfPrice): PriceContext {
  const label = findLabel(passage, around);
  const empty = { money: around.money, at: around.at, start: around.at, end: around.at + 1, ...NOTHING_SAID };
  return readLeft(passage, around, readRight(passage, { ...around, label }, empty));
}

/** "Monthly" in "Monthly: $7": a period's name right before the price, so that the one after it is the next plan's. */
function findLabel(passage: Passage, { left, at, taken }: PlaceOfPrice): Mark | null {
  const mark = left.findLast((one) => one.sense === 'per' && one.adverb && !taken.has(one));
  if (!mark) return null;
  const gap = measureGap(passage, mark.end, at);
  return gap.words <= 2 && gap.stops === 0 ? mark : null;
}

const NOTHING_SAID = {
  per: null,
  bundle: false,
  label: null,
  holds: null,
  trial: null,
  billed: null,
  tried: null,
  roles: new Set<PriceRole>(),
} as const;
