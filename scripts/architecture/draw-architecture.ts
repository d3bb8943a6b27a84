/** A folder and all that it may import, as `tests/repo/boundaries.test.ts` has it: folders end with a slash. */
export type Boundaries = Readonly<Record<string, readonly string[]>>;

/** What each folder is for, in the order of the picture: what everything else stands on comes last. */
const ROWS: readonly (readonly (readonly [folder: string, purpose: string])[])[] = [
  [['entrypoints/', 'the bundles: wiring only']],
  [
    ['components/', 'the views: data in, markup out'],
    ['utils/desk/', 'the background’s side of a reading'],
    ['utils/visit/', 'the page’s side of a reading'],
  ],
  [
    ['utils/browser/', 'the one seam to the extension API'],
    ['utils/messages/', 'the calls, guarded at both ends'],
    ['utils/settings/', 'what the reader chose'],
    ['utils/mark/', 'shows findings in the page'],
  ],
  [
    ['utils/link/', 'addresses that open at the words'],
    ['utils/export/', 'files to save'],
    ['utils/i18n/', 'the interface’s words'],
    ['utils/translate/', 'the browser’s own translator'],
    ['utils/misreading/', 'what a reader saves of a wrong report'],
  ],
  [['utils/report/', 'Page → Report: the whole program']],
  [
    ['utils/quotes/', 'Page → who said what'],
    ['utils/offers/', 'Page → offers, access'],
    ['utils/boilerplate/', 'Page → small print'],
  ],
  [
    ['utils/page/', 'document → Page, as plain data'],
    ['utils/lexicon/', 'the languages, as data'],
  ],
  [['utils/text/', 'spans, languages, results']],
];

const WIDTH = 1180;
const ROW = 118;
const BOX = { width: 212, height: 58 };
/** Every folder may import this one: drawn once, as a floor. */
const FLOOR = 'utils/text/';
const TOP = 'entrypoints/';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly purpose: string;
}

/** The table as a picture: a line from each folder down to what it may import, unless the way leads there anyway. */
export function drawArchitecture(table: Boundaries): string {
  const places = placeFolders();
  const unplaced = Object.keys(table).filter((folder) => !places.has(folder));
  if (unplaced.length > 0) throw new Error(`say in the picture what these are for: ${unplaced.join(', ')}`);
  const edges = listEdges(table);
  const height = ROWS.length * ROW + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" role="img" aria-labelledby="title">`,
    '<title id="title">Who may import whom: each folder stands above what it may import.</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#fbfaf7"/>`,
    ...edges.map(({ from, to }) => drawEdge(places.get(from), places.get(to))),
    ...[...places].map(([folder, place]) => drawBox(folder, place)),
    '</svg>',
    '',
  ].join('\n');
}

function placeFolders(): ReadonlyMap<string, Place> {
  return new Map(
    ROWS.flatMap((row, line) =>
      row.map(([folder, purpose], index): [string, Place] => {
        const gap = WIDTH / row.length;
        return [folder, { x: Math.round(gap * (index + 0.5)), y: line * ROW + 46, purpose }];
      }),
    ),
  );
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Folder to folder, without those that another edge and the next imply, and without the floor everybody stands on. */
export function listEdges(table: Boundaries): readonly Edge[] {
  const targets = new Map(
    Object.entries(table).map(([folder, entries]) => [folder, foldersOf(folder, entries, table)]),
  );
  return [...targets].flatMap(([from, to]) =>
    [...to]
      .filter((folder) => folder !== FLOOR)
      .filter((folder) => ![...to].some((other) => other !== folder && leadsTo(targets, other, folder)))
      .map((folder) => ({ from, to: folder })),
  );
}

function foldersOf(folder: string, entries: readonly string[], table: Boundaries): ReadonlySet<string> {
  const others = Object.keys(table).filter((other) => other !== folder && other !== TOP);
  return new Set(
    others.filter((other) => entries.some((entry) => entry.startsWith(other) || other.startsWith(entry))),
  );
}

function leadsTo(targets: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const folder of seen) for (const next of targets.get(folder) ?? []) seen.add(next);
  return seen.has(to);
}

function drawEdge(from: Place | undefined, to: Place | undefined): string {
  if (!from || !to) return '';
  const side = from.y === to.y;
  const [x1, y1] = [
    from.x + (side ? Math.sign(to.x - from.x) * (BOX.width / 2) : 0),
    from.y + (side ? 0 : 29),
  ];
  const [x2, y2] = [to.x - (side ? Math.sign(to.x - from.x) * (BOX.width / 2) : 0), to.y - (side ? 0 : 29)];
  const bend = side ? 0 : Math.max(30, (y2 - y1) / 2);
  return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}" fill="none" stroke="#0b5c63" stroke-opacity=".45" stroke-width="1.4"/>`;
}

function drawBox(folder: string, { x, y, purpose }: Place): string {
  const wide = folder === FLOOR ? WIDTH - 60 : BOX.width;
  const label = folder.replace('utils/', '').replace('/', '');
  const note = folder === FLOOR ? `${purpose} · everything may import it` : purpose;
  return [
    `<g><rect x="${x - wide / 2}" y="${y - 29}" width="${wide}" height="${BOX.height}" rx="8" fill="#fff" stroke="#c9c4b8"/>`,
    `<text x="${x}" y="${y - 5}" text-anchor="middle" font-size="15" font-weight="600" fill="#1c1b19">${label}</text>`,
    `<text x="${x}" y="${y + 15}" text-anchor="middle" font-size="11.5" fill="#625e57">${note}</text></g>`,
  ].join('');
}
