import type { BrowserFigures, Figure } from './figures';

const NAMES = [
  'Install',
  'A listed tech-news site',
  'Any other page',
  'Jump',
  'Copy',
  'Offers',
  'Small print',
  'Settings, single-page apps',
] as const;

/** The page of `docs` that tells what the journeys take, in Markdown. */
export function formatJourneys(browsers: readonly BrowserFigures[], day: string): string {
  const versions = browsers.map(({ version }) => version).join(' and ');
  const requests = browsers.map(({ browser, requests: count }) => `${count} in ${browser}`).join(', ');
  return `# The eight journeys

Measured on ${day} in ${versions}, by \`npm run journeys -- --write\`, which runs the tests of \`tests/e2e/journeys\` in the real browsers. Milliseconds are the least of several runs, from the press of the toolbar button to the paint of what was asked for, the browser's own opening of a popup included, unless the line says “once it is open”: those count from the start of the popup's own document, by its own record; of a jump, a copy and a toggle from the press in the popup to the mark, the message, the line in the page. Clicks are counted from the page. “Added” are elements, attributes, texts and style sheets changed in the page before the reader asked for that.

Requests made by the extension over all of it: ${requests}.

${formatTable(browsers)}
`;
}

export function formatTable(browsers: readonly BrowserFigures[]): string {
  const head = [
    'Journey',
    'What',
    'Clicks',
    'Limit',
    ...browsers.map(({ browser }) => `${browser}, ms`),
    'Added',
  ];
  const rows = listRows(browsers).map((row) => formatRow(row, browsers));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

type Row = Pick<Figure, 'journey' | 'what'>;

function listRows(browsers: readonly BrowserFigures[]): readonly Row[] {
  const all = browsers.flatMap(({ figures }) => figures);
  const isFirst = (row: Row, index: number) => all.findIndex((other) => isSame(other, row)) === index;
  return all.filter(isFirst).sort((a, b) => a.journey - b.journey);
}

function formatRow(row: Row, browsers: readonly BrowserFigures[]): readonly string[] {
  const found = browsers.map(({ figures }) => figures.find((figure) => isSame(figure, row)));
  const known = found.filter((figure) => figure !== undefined);
  const limit = known[0]?.limit ?? null;
  const times = found.map((figure) => (figure ? formatTime(figure) : '–'));
  const added = known.map((figure) => figure.added).filter((count) => count !== null);
  return [
    `${row.journey} ${NAMES[row.journey - 1] ?? ''}`.trim(),
    row.what,
    String(known[0]?.clicks ?? '–'),
    limit === null ? '–' : String(limit),
    ...times,
    added.length === 0 ? '–' : String(Math.max(...added)),
  ];
}

/** One that is over its limit is in bold. */
function formatTime({ ms, limit }: Figure): string {
  if (ms === null) return '–';
  return limit !== null && ms > limit ? `**${ms}**` : String(ms);
}

function isSame(a: Row, b: Row): boolean {
  return a.journey === b.journey && a.what === b.what;
}
