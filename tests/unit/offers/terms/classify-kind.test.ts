import { describe, expect, test } from 'vitest';
import type { OfferSense } from '../../../../utils/lexicon/offers/offer-lexicon';
import type { OfferFlag, OfferKind, Period } from '../../../../utils/offers/offer';
import { classifyKind, type KindClues } from '../../../../utils/offers/terms/classify-kind';
import { findTermFlags } from '../../../../utils/offers/terms/find-term-flags';

type Place = 'name' | 'line' | 'card' | 'around';

const NOWHERE: KindClues = { name: new Set(), line: new Set(), card: new Set(), around: new Set() };

function classify(place: Place, ...senses: readonly OfferSense[]): OfferKind {
  return classifyKind({ ...NOWHERE, [place]: new Set(senses) });
}

describe('what is sold where a place speaks of', () => {
  test.each<[Place, OfferSense, OfferKind, OfferKind]>([
    ['line', 'consent', 'ad-free', 'ad-free'],
    ['line', 'gift', 'gift', 'gift'],
    ['line', 'single-article', 'single-article', 'single-article'],
    ['line', 'newsletter', 'newsletter', 'newsletter'],
    ['line', 'membership', 'membership', 'membership'],
    ['line', 'donation', 'donation', 'access'],
    ['line', 'print', 'print', 'access'],
    ['line', 'ad-free', 'ad-free', 'access'],
    ['line', 'subscription', 'access', 'access'],
    ['name', 'print', 'print', 'access'],
    ['name', 'donation', 'access', 'access'],
    ['name', 'newsletter', 'access', 'access'],
    ['card', 'consent', 'ad-free', 'ad-free'],
    ['card', 'gift', 'access', 'access'],
    ['card', 'single-article', 'access', 'access'],
    ['card', 'newsletter', 'newsletter', 'access'],
    ['card', 'membership', 'membership', 'membership'],
    ['card', 'donation', 'donation', 'access'],
    ['card', 'print', 'print', 'access'],
    ['card', 'ad-free', 'ad-free', 'access'],
    ['around', 'consent', 'ad-free', 'ad-free'],
    ['around', 'gift', 'access', 'access'],
    ['around', 'newsletter', 'newsletter', 'newsletter'],
    ['around', 'membership', 'membership', 'membership'],
    ['around', 'donation', 'donation', 'access'],
    ['around', 'print', 'print', 'access'],
    ['around', 'ad-free', 'access', 'access'],
  ])('(%s) %s is %s, and with a subscription %s', (place, sense, alone, beside) => {
    expect(classify(place, sense)).toBe(alone);
    expect(classify(place, sense, 'subscription')).toBe(beside);
  });

  test('members’ contributions around a card are a membership', () => {
    expect(classify('around', 'donation', 'membership')).toBe('membership');
  });

  test('the nearest words decide', () => {
    const around = new Set<OfferSense>(['newsletter']);
    const sets: KindClues = {
      name: new Set(['print']),
      line: new Set(['gift']),
      card: new Set(['membership']),
      around,
    };
    expect(classifyKind(sets)).toBe('gift');
    expect(classifyKind({ ...sets, line: new Set() })).toBe('print');
    expect(classifyKind({ ...sets, line: new Set(), name: new Set() })).toBe('membership');
    expect(classifyKind({ ...NOWHERE, around })).toBe('newsletter');
    expect(classifyKind(NOWHERE)).toBe('access');
  });
});

const MONTH: Period = { n: 1, unit: 'month' };

describe('the conditions of what is sold', () => {
  test.each<[readonly OfferSense[], OfferKind, Period | null, readonly OfferFlag[]]>([
    [[], 'access', MONTH, ['renewal-not-stated']],
    [[], 'newsletter', MONTH, ['renewal-not-stated']],
    [[], 'membership', MONTH, ['renewal-not-stated']],
    [[], 'print', MONTH, ['renewal-not-stated']],
    [[], 'ad-free', MONTH, ['renewal-not-stated', 'ad-free-only']],
    [[], 'donation', MONTH, ['no-access']],
    [[], 'gift', MONTH, []],
    [[], 'single-article', MONTH, []],
    [[], 'other', MONTH, []],
    [[], 'access', null, []],
    [[], 'print', { n: 12, unit: 'issue' }, []],
    [['renews'], 'access', MONTH, ['renews-automatically']],
    [['renews', 'ends'], 'access', MONTH, []],
    [['ends'], 'access', MONTH, []],
    [['cancel'], 'access', MONTH, []],
    [['notice'], 'access', MONTH, ['notice-period']],
    [['new-customers', 'cancel'], 'access', MONTH, ['new-customers']],
    [['tax-excluded', 'cancel'], 'access', MONTH, ['tax-excluded']],
    [['no-access', 'cancel'], 'access', MONTH, ['no-access']],
    [['subscription', 'ask'], 'access', null, []],
  ])('%j of %s for %j: %j', (senses, kind, per, flags) => {
    expect(findTermFlags({ senses: new Set(senses), kind, per })).toEqual(flags);
  });
});
