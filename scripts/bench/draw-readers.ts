import { drawChart } from './draw-chart';
import { formatMs, median } from './figures';
import type { PageFigures } from './measure-pages';
import { READER_NAMES, READERS } from './readers';

const WIDTH = 640;
const LEFT = 190;
const RIGHT = 80;
const TOP = 40;
const ROW = 46;
const BAR = 16;

const KINDS = [
  { kind: 'cold', color: '#0b57d0', name: 'the first call' },
  { kind: 'warm', color: '#1b7f3b', name: 'warm' },
] as const;

/** A pair of bars for each that reads pages: medians over the pages. */
export function drawReaders(browser: string, pages: readonly PageFigures[]): string {
  const bars = READERS.map((reader) => ({
    reader,
    times: KINDS.map(({ kind }) => median(pages.map((page) => page[kind][reader]))),
  }));
  const longest = Math.max(...bars.flatMap(({ times }) => times));
  const shapes = bars.flatMap(({ reader, times }, index) => {
    const top = TOP + ROW * index;
    return [
      `<text x="${LEFT - 8}" y="${top + BAR + 4}" text-anchor="end">${READER_NAMES[reader]}</text>`,
      ...KINDS.flatMap(({ color, name }, row) => {
        const ms = times[row] ?? 0;
        const width = Math.max(1, Math.round(((WIDTH - LEFT - RIGHT) * ms) / longest));
        const y = top + row * (BAR + 2);
        return [
          `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR}" fill="${color}"/>`,
          `<text x="${LEFT + width + 6}" y="${y + 12}">${formatMs(ms)} ms${index === 0 ? `, ${name}` : ''}</text>`,
        ];
      }),
    ];
  });
  const title = `Milliseconds a page takes, the middle of ${pages.length} pages, ${browser}`;
  return drawChart(title, { width: WIDTH, height: TOP + ROW * READERS.length }, shapes);
}
