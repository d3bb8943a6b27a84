import { formatMs, formatTable, median, quantile } from './figures';
import { hasFailed, type Measured, type PageFigures } from './measure-pages';
import { READER_NAMES, READERS } from './readers';

const LONG_TASK = 50;

/** The figures over all pages as lines of Markdown. */
export function formatPages(measured: readonly Measured[]): string {
  const pages = listRead(measured);
  const failures = measured.flatMap((one) => (hasFailed(one) ? [`- ${one.name} failed: ${one.error}`] : []));
  return [
    'Medians over the pages, each read by all in turn. Cold is the first call in a page just loaded, as a reader pays it, and the fastest of several such loads. “Beside Readability” is the median of the ratios, page by page; 95 % of pages are below the second.',
    formatReaders(pages),
    formatAway(pages),
    formatShares(pages),
    formatSlices(pages),
    formatSizes(pages),
    formatEquality(pages),
    ...failures,
  ].join('\n\n');
}

export function listRead(measured: readonly Measured[]): readonly PageFigures[] {
  return measured.flatMap((one) => (hasFailed(one) ? [] : [one]));
}

const KINDS = ['cold', 'warm', 'cpu'] as const;

function formatReaders(pages: readonly PageFigures[]): string {
  const rows = READERS.map((reader) => [
    READER_NAMES[reader],
    ...KINDS.flatMap((kind) => {
      const ratios = pages.map((page) => page[kind][reader] / page[kind].bare);
      return [
        `${formatMs(median(pages.map((page) => page[kind][reader])))} ms`,
        reader === 'bare' ? '' : `${median(ratios).toFixed(2)} × (${quantile(ratios, 0.95).toFixed(2)} ×)`,
      ];
    }),
  ]);
  const beside = 'beside Readability';
  return formatTable([['', 'cold', beside, 'warm', beside, 'CPU, warm', beside], ...rows]);
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
  ]);
}

const SIZES = [500, 1_000, 2_000, 4_000, Number.POSITIVE_INFINITY];

/** Readability's one task, which nothing can interrupt, by how much there is to read. */
function formatSizes(pages: readonly PageFigures[]): string {
  const rows = SIZES.flatMap((size, index) => {
    const from = SIZES[index - 1] ?? 0;
    const those = pages.filter(({ elements }) => elements > from && elements <= size);
    const longest = (pick: (one: PageFigures) => number) => `${formatMs(Math.max(...those.map(pick)))} ms`;
    const row = [
      size === Number.POSITIVE_INFINITY ? `more than ${from}` : `up to ${size}`,
      String(those.length),
      longest(({ cold }) => cold.bare),
      longest(({ cold }) => cold.ours),
      longest(({ slice }) => slice),
      longest(({ away }) => away.parse),
      longest(({ away }) => away.reading),
    ];
    return those.length === 0 ? [] : [row];
  });
  const slower = pages.filter(({ away, warm }) => away.parse > warm.bare);
  const table = formatTable([
    [
      'elements in the page',
      'pages',
      'longest Readability on a clone, cold',
      'longest of our work in the page, cold',
      'longest slice of it',
      'longest parse, off the page’s thread',
      'longest reading there',
    ],
    ...rows,
  ]);
  return `${table}\n\nOur parse takes longer than Readability on a clone on ${percent(slower.length, pages.length)}.`;
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
