import type { PageSummary, Report } from '../report/report';
import { balanceBidi } from '../text/balance-bidi';

/** The article as one BibTeX entry. */
export function formatBibtex({ page }: Report): string {
  const fields = [
    ['title', page.title],
    ['author', page.byline],
    ['journal', page.siteName],
    ['date', page.publishedTime?.slice(0, 10) ?? null],
    ['url', page.url],
    ['langid', page.lang],
  ] as const;
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = {${name === 'url' ? escapeUrl(value) : escapeBibtex(value)}},`] : [],
  );
  return `@online{${buildKey(page)},\n${lines.join('\n')}\n}\n`;
}

function buildKey(page: PageSummary): string {
  const words = (page.siteName ?? page.title ?? 'page').normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '');
  return `${words === '' ? 'page' : words.toLowerCase().slice(0, 30)}${page.publishedTime?.slice(0, 4) ?? ''}`;
}

function escapeBibtex(text: string): string {
  return balanceBidi(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, '')
    .replace(/[&%$#_]/g, '\\$&');
}

function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
