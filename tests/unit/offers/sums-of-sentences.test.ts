import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOffersInText } from '../../../utils/offers/find-offers-in-text';
import type { Offer } from '../../../utils/offers/offer';

/** A year in steps so fine that a day, a week and a month are whole numbers of them. */
const YEAR = 365 * 52 * 12;
const STEPS = { day: YEAR / 365, week: YEAR / 52, month: YEAR / 12, year: YEAR } as const;

interface Time {
  readonly n: number;
  readonly unit: keyof typeof STEPS;
}

const cents = fc.integer({ min: 1, max: 99_999 });
const unit = fc.constantFrom('day', 'week', 'month', 'year').map((name) => name as keyof typeof STEPS);
const single = unit.map((one): Time => ({ n: 1, unit: one }));
const several = fc.record({
  n: fc.integer({ min: 2, max: 11 }),
  unit: fc.constantFrom('day', 'week', 'month'),
});
const stretch = several.map(({ n, unit: one }): Time => ({ n, unit: one as keyof typeof STEPS }));
const period = fc.oneof(single, stretch);

describe('the sums of what a sentence says, to the cent', () => {
  test('a price for any period', () => {
    fc.assert(
      fc.property(cents, period, (price, per) => {
        const offer = readOnly(`Subscribe for ${write(price)} every ${span(per)}.`);
        expect(offer).toMatchObject(regular(price, per));
        expect(offer.firstYear).toBe(decimal(charge(price, per, { from: 0, until: YEAR })));
      }),
    );
  });

  test('a free stretch before it', () => {
    fc.assert(
      fc.property(cents, single, stretch, (price, per, trial) => {
        const offer = readOnly(`Subscribe: ${span(trial)} free, then ${write(price)} a ${per.unit}.`);
        expect(offer).toMatchObject(regular(price, per));
        expect(offer.firstYear).toBe(decimal(charge(price, per, { from: steps(trial), until: YEAR })));
      }),
    );
  });

  test('so much for a first stretch, then the price', () => {
    fc.assert(
      fc.property(cents, cents, single, stretch, (intro, price, per, holds) => {
        const offer = readOnly(
          `Subscribe: ${span(holds)} for ${write(intro)}, then ${write(price)} a ${per.unit}.`,
        );
        expect(offer).toMatchObject(regular(price, per));
        expect(offer.firstYear).toBe(
          decimal(intro + charge(price, per, { from: steps(holds), until: YEAR })),
        );
      }),
    );
  });

  test('a lower price by the week or month at first', () => {
    fc.assert(
      fc.property(cents, cents, fc.constantFrom('week', 'month'), stretch, (intro, price, often, holds) => {
        const per: Time = { n: 1, unit: often as 'week' | 'month' };
        const text = `Subscribe: ${write(intro)} a ${often} for ${span(holds)}, then ${write(price)} a ${often}.`;
        const first = charge(intro, per, { from: 0, until: Math.min(YEAR, steps(holds)) });
        const later = charge(price, per, { from: steps(holds), until: YEAR });
        expect(readOnly(text).firstYear).toBe(decimal(first + later));
      }),
    );
  });

  test('a price whose later one is not stated has no year', () => {
    fc.assert(
      fc.property(cents, stretch, (intro, holds) => {
        const offer = readOnly(`Subscribe: ${span(holds)} for ${write(intro)}.`);
        expect([offer.perMonth, offer.perYear, offer.firstYear]).toEqual([null, null, null]);
      }),
    );
  });
});

function readOnly(text: string): Offer {
  const [offer, ...others] = findOffersInText({ text, lang: 'en', url: null });
  if (!offer || others.length > 0) throw new Error(`${others.length + 1} offers in “${text}”`);
  return offer;
}

function regular(price: number, per: Time): Pick<Offer, 'perMonth' | 'perYear'> {
  return {
    perMonth: decimal(share(price * YEAR, 12 * steps(per))),
    perYear: decimal(share(price * YEAR, steps(per))),
  };
}

/** What falls due from `from` on, before `until`. */
function charge(price: number, per: Time, time: { readonly from: number; readonly until: number }): number {
  let sum = 0;
  for (let due = time.from; due < time.until; due += steps(per)) sum += price;
  return sum;
}

/** Halves up. */
function share(value: number, by: number): number {
  const whole = Math.floor(value / by);
  return 2 * (value - whole * by) >= by ? whole + 1 : whole;
}

function steps({ n, unit: name }: Time): number {
  return n * STEPS[name];
}

function span({ n, unit: name }: Time): string {
  return n === 1 ? name : `${n} ${name}s`;
}

function write(price: number): string {
  return `€${decimal(price)}`;
}

function decimal(price: number): string {
  return `${Math.floor(price / 100)}.${String(price % 100).padStart(2, '0')}`;
}
