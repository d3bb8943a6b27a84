import type { Popup } from './driver';

/** When the popup's document began, when it had painted something, and when its report, in milliseconds since the button was pressed. */
export interface Paints {
  /** Until here the browser is at work by itself: it opens a window, and starts a process for it. */
  readonly opened: number;
  /** Null where the browser does not tell. */
  readonly first: number | null;
  readonly report: number;
}

/** By the browser's own record. The report is the first text of any size that still stands: the skeleton has none. */
export async function readPaints(popup: Popup): Promise<Paints> {
  const { opened, first, report } = (await popup.evaluate(READ)) as Paints;
  const since = (time: number) => time - popup.pressedAt;
  return { opened: since(opened), first: first === null ? null : since(first), report: since(report) };
}

const READ = `(async () => {
  const { performance, PerformanceObserver } = window;
  const origin = performance.timeOrigin;
  const largest = await new Promise((done) => {
    new PerformanceObserver((list) => done([...list.getEntries()])).observe({ type: 'largest-contentful-paint', buffered: true });
    window.setTimeout(() => done([]), 1000);
  });
  const standing = largest.find(({ element }) => element?.closest('main, header'));
  const painted = Object.fromEntries([...performance.getEntriesByType('paint')].map(({ name, startTime }) => [name, startTime]));
  const nonBlank = performance.timing.timeToNonBlankPaint;
  const first = painted['first-paint'] !== undefined ? origin + painted['first-paint'] : nonBlank > 0 ? nonBlank : null;
  if (!standing) throw new Error('the report was not painted');
  return { opened: origin, first, report: origin + standing.startTime };
})()`;
