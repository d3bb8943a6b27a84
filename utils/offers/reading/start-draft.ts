import type { Period } from '../offer';
import { samePeriod } from '../sums/period';
import type { OfferDraft } from './draft';
import type { PriceContext } from './price-context';

/** What was said before a price that belongs to it. */
export interface SaidBefore {
  readonly trial: Period | null;
  readonly list: PriceContext | null;
}

export function startDraft(said: SaidBefore, context: PriceContext): OfferDraft {
  const { roles, holds } = context;
  const per = context.per ?? said.list?.per ?? null;
  const trial = context.trial ?? (roles.has('try') ? context.tried : null) ?? said.trial;
  const short = context.bundle && per !== null && isShortBundle(per);
  const introFor = holds ?? (short ? per : null);
  return {
    price: { money: context.money, per },
    list: said.list?.money ?? null,
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
      (said.list !== null && per === null) ||
      roles.has('special') ||
      (roles.has('try') && context.bundle),
    from: roles.has('from') || roles.has('under'),
    under: roles.has('under'),
    perPerson: roles.has('person'),
    once: roles.has('once'),
    paidSo: isPaidSo(context),
    label: context.label,
    start: Math.min(context.start, said.list?.start ?? context.start),
    end: context.end,
  };
}

/** "billed monthly $12", "$12 billed monthly", "$12 a month, billed monthly" */
function isPaidSo({ roles, billed, per }: PriceContext): boolean {
  if (roles.has('charged') || roles.has('charged-here')) return true;
  return billed !== null && per !== null && samePeriod(billed, per);
}

/** Some weeks or months for a price are a first stretch; a year or a number of issues is what is sold. */
function isShortBundle(per: Period): boolean {
  if (per.unit === 'issue' || per.unit === 'year') return false;
  return per.unit === 'month' ? per.n < 12 : true;
}
