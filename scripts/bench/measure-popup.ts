import { pause, type Tab } from '../browsers/driver';
import { type Paints, readPaints } from '../browsers/paints';
import { HOST, type LoadedBrowser } from '../load/loaded-browser';
import { formatMs, formatTable, median } from './figures';

export interface PopupFigures {
  /** The page was read ahead, as it is by the time a reader has looked at it. */
  readonly kept: readonly Paints[];
  /** The button was pressed as soon as the page was loaded. */
  readonly atOnce: readonly Paints[];
  readonly failed: number;
}

const READ_AHEAD = 1_000;

/** From the press of the toolbar button, on the pages of these paths. */
export async function measurePopup(
  { driver }: Pick<LoadedBrowser, 'driver'>,
  paths: readonly string[],
): Promise<PopupFigures> {
  const figures = { kept: [] as Paints[], atOnce: [] as Paints[], failed: 0 };
  const press = async (tab: Tab, into: Paints[]): Promise<void> => {
    const popup = await driver.clickButton(tab);
    await readPaints(popup).then(
      (paints) => into.push(paints),
      () => (figures.failed += 1),
    );
    await popup.close();
  };
  for (const path of paths) {
    const tab = await driver.open(HOST + path);
    await press(tab, figures.atOnce);
    await pause(READ_AHEAD);
    await press(tab, figures.kept);
    await tab.close();
  }
  return figures;
}

export function formatPopup({ kept, atOnce, failed }: PopupFigures): string {
  const rows = [
    formatRow('a report kept from reading ahead', kept),
    formatRow('at once after loading', atOnce),
  ];
  const head = ['', 'first paint, median', 'slowest', 'report, median', 'slowest'];
  const table = formatTable([head, ...rows]);
  return failed === 0 ? table : `${table}\n\nNothing was painted ${failed} times.`;
}

function formatRow(name: string, paints: readonly Paints[]): readonly string[] {
  const firsts = paints.flatMap(({ first }) => (first === null ? [] : [first]));
  const reports = paints.map(({ report }) => report);
  return [
    `${name}, ${paints.length} pages`,
    ...[firsts, reports].flatMap((times) => [median(times), Math.max(...times)]).map(formatTime),
  ];
}

function formatTime(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? `${formatMs(milliseconds)} ms` : '–';
}
