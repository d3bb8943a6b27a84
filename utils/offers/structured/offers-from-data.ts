import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import { type Anchor, buildAnchor } from '../../page/anchor';
import type { Page } from '../../page/page';
import { buildOffer } from '../build-offer';
import { isShown } from '../cards/measure-boxes';
import type { WrittenMoney } from '../money/find-money';
import type { Offer } from '../offer';
import type { OfferDraft } from '../reading/draft';
import { readPassage } from '../reading/passage';
import type { Site } from '../site';
import { classifyKind } from '../terms/classify-kind';
import { findTermFlags } from '../terms/find-term-flags';
import { belongsToSite } from './belongs-to-site';
import { findProducts, type StructuredPlan, type StructuredProduct } from './find-products';
import { readText, type StructuredPrice } from './find-structured-prices';

/**
 * Offers that only the page's schema.org data make: the site's own subscription with a billing period, at a price none
 * of the `shown` offers has. Each lies at the first block a reader sees that names its product; where none does, at
 * the head of block 0 with an empty `exact` and an empty `text`, since nothing on the page can be pointed at.
 */
export function offersFromData(site: Site, shown: readonly Offer[]): readonly Offer[] {
  if (site.page.blocks.length === 0) return [];
  return findProducts(site.page)
    .filter((product) => belongsToSite(site, product))
    .flatMap((product) => product.plans.flatMap((plan) => readOffers(site, product, plan)))
    .filter((offer) => !shown.some((other) => speaksOf(other, offer)));
}

/** A price in two periods is two plans; two prices for one period do not say which of them holds. */
function readOffers(site: Site, product: StructuredProduct, plan: StructuredPlan): readonly Offer[] {
  return plan.prices.flatMap((price) => {
    const rivals = plan.prices.filter(({ per }) => per.unit === price.per.unit && per.n === price.per.n);
    const draft = rivals.length === 1 ? draftOf(price) : null;
    return (draft && buildOffer(draft, describe(site, { product, plan, price }), site.hints)) ?? [];
  });
}

interface Placed {
  readonly product: StructuredProduct;
  readonly plan: StructuredPlan;
  readonly price: StructuredPrice;
}

function describe(site: Site, { product, plan, price }: Placed) {
  const name = asName(product.name);
  const anchor = findAnchor(site.page, name);
  const line = sensesOf(site, [plan.name ?? '']);
  const card = sensesOf(site, [product.name ?? '', readText(product.node, 'description') ?? '']);
  const around = sensesOf(site, [anchor.exact]);
  const kind = classifyKind({ name: new Set(), line, card, around: new Set() });
  return {
    product: name,
    plan: plan.name === product.name ? null : asName(plan.name),
    kind,
    paymentMethods: [],
    trial: null,
    flags: findTermFlags({ senses: new Set([...line, ...card, ...around]), kind, per: price.per }),
    text: anchor.exact,
    anchor,
  };
}

const LONGEST_NAME = 80;
const LONGEST_TEXT = 300;

function asName(name: string | null): string | null {
  const trimmed = name?.trim() ?? '';
  return trimmed !== '' && trimmed.length <= LONGEST_NAME ? trimmed : null;
}

function sensesOf(site: Site, texts: readonly string[]): ReadonlySet<OfferSense> {
  const text = texts.map((one) => one.slice(0, LONGEST_TEXT)).join('\n');
  const { marks } = readPassage({ text, strikes: [], lexicons: site.lexicons });
  return new Set(marks.map(({ sense }) => sense));
}

function findAnchor(page: Page, name: string | null): Anchor {
  const wanted = name?.toLowerCase() ?? null;
  const block = page.blocks.findIndex(
    (one) => wanted !== null && isShown(one) && one.text.toLowerCase().includes(wanted),
  );
  const text = page.blocks[block]?.text ?? '';
  if (block < 0 || wanted === null) return buildAnchor(page, 0, { start: 0, end: 0 });
  if (text.length <= LONGEST_TEXT) return buildAnchor(page, block, { start: 0, end: text.length });
  const start = Math.min(text.toLowerCase().indexOf(wanted), text.length - wanted.length);
  return buildAnchor(page, block, { start, end: start + wanted.length });
}

function speaksOf(shown: Offer, { price, currency }: Offer): boolean {
  const prices = [shown.price, shown.listPrice, shown.then?.price, shown.charged?.price];
  return shown.currency === currency && prices.includes(price);
}

/** Null for an amount that is no plain decimal. */
function draftOf({ price, currency, per }: StructuredPrice): OfferDraft | null {
  const written = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(String(price));
  if (!written || !/^[A-Z]{3}$/.test(currency)) return null;
  const money: WrittenMoney = {
    span: { start: 0, end: 0 },
    digits: `${written[1]}${written[2] ?? ''}`,
    scale: written[2]?.length ?? 0,
    maybeThousandths: false,
    sign: { kind: 'one', code: currency, minor: false, alone: false },
  };
  return { ...EMPTY, price: { money, per } };
}

const EMPTY: Omit<OfferDraft, 'price'> = {
  list: null,
  then: null,
  charged: null,
  trial: null,
  introFor: null,
  bundled: null,
  held: false,
  intro: false,
  from: false,
  under: false,
  perPerson: false,
  once: false,
  paidSo: false,
  label: null,
  start: 0,
  end: 0,
};
