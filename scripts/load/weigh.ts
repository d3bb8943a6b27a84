import { collectAndWeigh } from '../browsers/chromium-heap';
import type { Tab } from '../browsers/driver';

/** What stands in a page's process after a forced collection. */
export interface PageWeight {
  /** JavaScript heap in use, bytes. */
  readonly heap: number;
  readonly listeners: number;
  /** Of all documents there, in the tree or not. */
  readonly nodes: number;
  readonly documents: number;
}

/** Only Chromium tells. */
export async function weighPage(tab: Tab): Promise<PageWeight> {
  const session = await tab.createCDPSession();
  try {
    const heap = await collectAndWeigh(session);
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { heap, listeners: read('JSEventListeners'), nodes: read('Nodes'), documents: read('Documents') };
  } finally {
    await session.detach();
  }
}
