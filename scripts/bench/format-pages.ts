import { formatMs, formatTable, median, quantile } from './figures';
import { hasFailed, type Measured, type PageFigures, type Pair } from './measure-pages';

const LONG_TASK = 50;

/** The figures over all pages as lines of Markdown. */
export function formatPages(measured: readonly Measured[]): string {
  const pages = measured.flatMap((one) => (hasFailed(one) ? [] : [one]));
  const failures = measured.flatMap((one) => (hasFailed(one) ? [`- ${one.name} failed: ${one.error}`] : []));
  return [
    formatTable([
      ['', 'Readability on a clone', 'all our work', 'ours / Readability', '95 % of pages below'],
      formatPairs(
        'cold, the first call',
        pages.map(({ cold }) => cold),
      ),
      formatPairs(
        'warm',
        pages.map(({ warm }) => warm),
      ),
    ]),
    formatAway(pages),
    formatShares(pages),
    formatSlices(pages),
    formatEquality(pages),
    ...failures,
  ].join('\n\n');
}

function formatPairs(name: string, pairs: readonly Pair[]): readonly string[] {
  const [bare, ours] = [median(pairs.map((pair) => pair.bare)), median(pairs.map((pair) => pair.ours))];
  const ratios = pairs.map((pair) => pair.ours / pair.bare);
  return [
    name,
    `${formatMs(bare)} ms`,
    `${formatMs(ours)} ms`,
    `${(ours / bare).toFixed(2)} × (page by page ${median(ratios).toFixed(2)} ×)`,
    `${quantile(ratios, 0.95).toFixed(2)} ×`,
  ];
}

function formatShares(pages: readonly PageFigures[]): string {
  const parts = [...new Set(pages.flatMap(({ by }) => Object.keys(by)))];
  const sums = parts.map((part) => pages.reduce((sum, { by }) => sum + (by[part] ?? 0), 0));
  const all = sums.reduce((sum, value) => sum + value, 0);
  const shares = parts.map((part, index) => `${part} ${Math.round((100 * (sums[index] ?? 0)) / all)} %`);
  return `Where our time goes, warm: ${shares.join(', ')}.`;
}

function formatSlices(pages: readonly PageFigures[]): string {
  const slowest = pages.reduce((most, { slice }) => Math.max(most, slice), 0);
  const short = pages.filter(({ slice }) => slice <= LONG_TASK).length;
  return `Longest slice in the page, cold: ${formatMs(slowest)} ms; within ${LONG_TASK} ms on ${percent(short, pages.length)}. The message: ${formatKb(pages, 0.5)} kB in the middle, ${formatKb(pages, 0.95)} kB on 95 % of pages or less.`;
}

function formatKb(pages: readonly PageFigures[], share: number): string {
  return (
    quantile(
      pages.map(({ sent }) => sent),
      share,
    ) / 1_000
  ).toFixed(0);
}

/** What the page does not wait for, beside what Readability alone would cost in it. */
function formatAway(pages: readonly PageFigures[]): string {
  const row = (name: string, pick: (one: PageFigures) => number): readonly string[] => {
    const ratios = pages.map((one) => pick(one) / one.warm.bare);
    const middle = median(pages.map(pick));
    return [
      name,
      `${formatMs(middle)} ms`,
      `${(middle / median(pages.map(({ warm }) => warm.bare))).toFixed(2)} × (page by page ${median(ratios).toFixed(2)} ×)`,
      `${quantile(ratios, 0.95).toFixed(2)} ×`,
    ];
  };
  return formatTable([
    ['off the page’s thread, warm', 'time', '/ Readability on a clone', '95 % of pages below'],
    row('reading: blocks, Readability, what the page is', ({ away }) => away.reading),
    row('of that Readability', ({ away }) => away.parse),
    row('detectors', ({ away }) => away.detectors),
    row('in the page, for comparison: a bare walk over the texts', ({ textWalk }) => textWalk),
  ]);
}

function formatEquality(pages: readonly PageFigures[]): string {
  const equal = pages.filter(({ differences }) => differences.length === 0).length;
  const lines = pages.flatMap(({ name, differences }) =>
    differences.map(
      ({ field, bare, lean }) =>
        `- ${name}, ${field}: \`${JSON.stringify(bare)}\` from the clone, \`${JSON.stringify(lean)}\` from the lean tree`,
    ),
  );
  return [
    `Readability says the same of the lean tree as of a clone on ${percent(equal, pages.length)}.`,
    ...lines,
  ].join('\n');
}

function percent(part: number, all: number): string {
  return `${part} of ${all} pages (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`;
}

/** A line a page, for whoever looks for the slow ones. */
export function formatList(measured: readonly Measured[]): string {
  const rows = measured.flatMap((one) =>
    hasFailed(one)
      ? []
      : [
          [
            one.name,
            String(one.elements),
            formatMs(one.cold.bare),
            formatMs(one.cold.ours),
            (one.cold.ours / one.cold.bare).toFixed(2),
            formatMs(one.warm.bare),
            formatMs(one.warm.ours),
            (one.warm.ours / one.warm.bare).toFixed(2),
            formatMs(one.away.parse),
            formatMs(one.away.reading),
            formatMs(one.away.detectors),
            formatMs(one.slice),
          ],
        ],
  );
  const head = [
    'page',
    'elements',
    'cold bare',
    'cold ours',
    'ratio',
    'warm bare',
    'warm ours',
    'ratio',
    'parse',
    'reading',
    'detectors',
    'slice',
  ];
  return formatTable([head, ...rows]);
}
