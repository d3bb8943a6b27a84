import type { TrustRow } from './count-tests';

const START = '<!-- counts: npx tsx scripts/trust.ts --write -->';
const END = '<!-- /counts -->';

export function formatTable(rows: readonly TrustRow[]): string {
  const number = new Intl.NumberFormat('en');
  const lines = rows.map(
    ({ what, tried, lost }) => `| ${what} | ${number.format(tried)} | ${number.format(lost)} |`,
  );
  return ['| what | tried | gone wrong |', '|---|---:|---:|', ...lines].join('\n');
}

/** The page with this table in place of the one it has. */
export function replaceTable(page: string, table: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error('the page has no place for the table');
  return `${page.slice(0, start + START.length)}\n\n${table}\n\n${page.slice(end)}`;
}
