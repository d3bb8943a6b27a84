import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../../utils/offers/offer';
import { findSaving } from '../../../utils/offers/sums/find-saving';
import { sumFirstYear, sumMonth, sumYear } from '../../../utils/offers/sums/sum-year';

/** The year in steps so fine that a day, a week and a month are whole numbers of them. */
const YEAR = 365 * 52 * 12;
const STEPS = { day: YEAR / 365, week: YEAR / 52, month: YEAR / 12, year: YEAR } as const;

function stepsOf({ n, unit }: Period): number {
  return n * STEPS[unit === 'issue' ? 'year' : unit];
}

const period = fc.record({
  n: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
});
const minor = fc.integer({ min: 1, max: 500_000 });

describe('the year of a regular price', () => {
  test.each([
    [700, { n: 1, unit: 'month' }, 700n, 8400n],
    [400, { n: 1, unit: 'week' }, 1733n, 20800n],
    [1500, { n: 4, unit: 'week' }, 1625n, 19500n],
    [14, { n: 1, unit: 'day' }, 426n, 5110n],
    [2500, { n: 3, unit: 'month' }, 833n, 10000n],
    [7000, { n: 1, unit: 'year' }, 583n, 7000n],
    [1000, { n: 2, unit: 'year' }, 42n, 500n],
  ] as const)('%i every %o is %i a month and %i a year', (price, per, month, year) => {
    expect(sumMonth({ minor: BigInt(price), per })).toBe(month);
    expect(sumYear({ minor: BigInt(price), per })).toBe(year);
  });

  test('a price per issue has none', () => {
    expect(sumYear({ minor: 1200n, per: { n: 12, unit: 'issue' } })).toBeNull();
  });

  test('is exact to the cent, halves up, for any price and period', () => {
    fc.assert(
      fc.property(minor, period, (price, per) => {
        const exact = (price * YEAR) / stepsOf(per);
        const year = Number(sumYear({ minor: BigInt(price), per }));
        expect(year - exact).toBeGreaterThan(-0.5 - 1e-6);
        expect(year - exact).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });
});

describe('the first year', () => {
  const month = { n: 1, unit: 'month' } as const;

  test('a free month leaves eleven charges', () => {
    expect(sumFirstYear({ trial: month, intro: null, regular: { minor: 700n, per: month } })).toBe(7700n);
  });

  test('a year’s price with a free month is asked once', () => {
    const regular = { minor: 7000n, per: { n: 1, unit: 'year' } } as const;
    expect(sumFirstYear({ trial: month, intro: null, regular })).toBe(7000n);
  });

  test('one euro for four weeks, then twelve months', () => {
    const four = { n: 4, unit: 'week' } as const;
    const intro = { minor: 100n, per: four, holds: four };
    expect(sumFirstYear({ trial: null, intro, regular: { minor: 650n, per: month } })).toBe(7900n);
  });

  test('is not known where the later price is not stated', () => {
    const intro = { minor: 100n, per: month, holds: month };
    expect(sumFirstYear({ trial: null, intro, regular: null })).toBeNull();
  });

  test('is known where the first price holds all year', () => {
    const intro = { minor: 100n, per: { n: 1, unit: 'week' }, holds: { n: 1, unit: 'year' } } as const;
    expect(sumFirstYear({ trial: null, intro, regular: null })).toBe(5200n);
  });

  test('equals a count of the days on which charges fall due', () => {
    const maybe = fc.option(period, { nil: null });
    fc.assert(
      fc.property(
        minor,
        period,
        maybe,
        fc.option(fc.tuple(minor, period, period), { nil: null }),
        (price, per, trial, first) => {
          const start = trial ? stepsOf(trial) : 0;
          let sum = 0;
          let due = start;
          if (first) {
            const [introPrice, introPer, holds] = first;
            const end = start + stepsOf(holds);
            for (; due < end && due < YEAR; due += stepsOf(introPer)) sum += introPrice;
            due = end;
          }
          for (; due < YEAR; due += stepsOf(per)) sum += price;
          const intro = first ? { minor: BigInt(first[0]), per: first[1], holds: first[2] } : null;
          expect(sumFirstYear({ trial, intro, regular: { minor: BigInt(price), per } })).toBe(BigInt(sum));
        },
      ),
    );
  });
});

describe('the saving by the year', () => {
  test('84 a year against 70 is 14, a sixth', () => {
    expect(findSaving({ annual: 7000n, monthly: 700n, decimals: 2 })).toEqual({
      price: '14.00',
      percent: '16.7',
    });
  });

  test('a whole percentage has no decimals', () => {
    expect(findSaving({ annual: 9000n, monthly: 1000n, decimals: 2 })).toEqual({
      price: '30.00',
      percent: '25',
    });
  });

  test('a dearer year saves nothing', () => {
    expect(findSaving({ annual: 9000n, monthly: 700n, decimals: 2 })).toBeNull();
  });
});
