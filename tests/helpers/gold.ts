import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../utils/report/report';
import { ROOT } from './source-files';

const PAGES = join(ROOT, 'tests/pages');

type Fields = Readonly<Record<string, unknown>>;

/** What `expected.json` may hold; tests/pages/README.md says what each means. */
export interface Expected {
  readonly reader?: readonly [string, ...string[]];
  readonly url?: string;
  readonly quotes?: readonly Fields[];
  readonly offers?: readonly Fields[];
  readonly notices?: readonly Fields[];
  readonly access?: Fields;
  readonly [field: string]: unknown;
}

export interface GoldPage {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

export function readGoldPages(): readonly GoldPage[] {
  return readdirSync(PAGES)
    .filter((name) => existsSync(join(PAGES, name, 'page.html')))
    .map((name) => ({
      name,
      html: readFileSync(join(PAGES, name, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')),
    }));
}

/** The report in the words of `expected.json`, cut to the fields that one states. */
export function cutToExpected(report: Report, expected: Expected): Fields {
  const sections: Fields = {
    article: report.page.article,
    reason: report.page.reason ?? null,
    lang: report.page.lang,
    declaredLang: report.page.declaredLang,
    title: report.page.title,
    byline: report.page.byline,
    siteName: report.page.siteName,
    publishedTime: report.page.publishedTime,
    pages: report.page.pages ?? null,
    attribution: report.page.attribution,
    headlineQuotes: report.page.headlineQuotes,
    quotes: cutItems(report.quotes.map(toFields), expected.quotes, ['text', 'kind']),
    access: expected.access ? cutFields(toFields(report.access), expected.access) : {},
    offers: cutItems(report.offers.map(toGoldOffer), expected.offers, ['product', 'plan', 'price', 'text']),
    notices: cutItems(report.boilerplate.map(toGoldNotice), expected.notices, ['intent', 'lang', 'text']),
  };
  return Object.fromEntries(Object.keys(statedSections(expected)).map((name) => [name, sections[name]]));
}

/** What is compared: all of `expected.json` but how to read the page, and why it is there. */
export function statedSections({ about, reader, url, ...sections }: Expected): Fields {
  return sections;
}

/** Surplus items keep `identity`, so that a failure shows what they are. */
function cutItems(
  items: readonly Fields[],
  expected: readonly Fields[] = [],
  identity: readonly string[],
): readonly Fields[] {
  return items.map((item, index) => cutFields(item, expected[index] ?? blank(identity)));
}

function blank(names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function cutFields(item: Fields, stated: Fields): Fields {
  return Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [name, cutField(item[name], value, name)]),
  );
}

function cutField(value: unknown, stated: unknown, name: string): unknown {
  if (name === 'flags' && isList(value) && isList(stated)) return inOrderOf(value, stated);
  return isFields(value) && isFields(stated) ? cutFields(value, stated) : value;
}

function inOrderOf(values: readonly unknown[], stated: readonly unknown[]): readonly unknown[] {
  const isSame = values.length === stated.length && values.every((value) => stated.includes(value));
  return isSame ? stated : values;
}

function toGoldOffer(offer: Report['offers'][number]): Fields {
  return {
    ...offer,
    per: formatPeriod(offer.per),
    trial: formatPeriod(offer.trial),
    introFor: formatPeriod(offer.introFor),
    then: offer.then && { ...offer.then, per: formatPeriod(offer.then.per) },
    charged: offer.charged && { ...offer.charged, per: formatPeriod(offer.charged.per) },
  };
}

function toGoldNotice(notice: Report['boilerplate'][number]): Fields {
  return { ...notice, meaning: notice.translation?.text ?? null };
}

/** "month", "4 weeks"; null stays null. */
function formatPeriod(period: Report['offers'][number]['per']): string | null {
  if (period === null) return null;
  return period.n === 1 ? period.unit : `${period.n} ${period.unit}s`;
}

function toFields(value: object): Fields {
  return { ...value };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
