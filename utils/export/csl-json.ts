import type { Report } from '../report/report';

/** The article as CSL-JSON, for reference managers. */
export function formatCslJson({ page }: Report): string {
  const issued = parseDay(page.publishedTime);
  const item = {
    id: page.url ?? page.title ?? 'page',
    type: 'article-newspaper',
    ...(page.title === null ? {} : { title: page.title }),
    ...(page.byline === null ? {} : { author: [{ literal: page.byline }] }),
    ...(page.siteName === null ? {} : { 'container-title': page.siteName }),
    ...(page.url === null ? {} : { URL: page.url }),
    ...(page.lang === null ? {} : { language: page.lang }),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued] } }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function parseDay(iso: string | null): readonly number[] | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return year === undefined ? null : [Number(year), Number(month), Number(day)];
}
