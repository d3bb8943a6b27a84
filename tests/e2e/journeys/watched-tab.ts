import type { Driver, Tab } from '../../../scripts/browsers/driver';

declare global {
  interface Window {
    watched: { readonly changes: MutationRecord[]; readonly observer: MutationObserver; shift: number };
  }
}

/** A tab whose page counts what is changed in it from the moment it has been built: it changes nothing by itself. */
export async function openWatched(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open('about:blank');
  await tab.evaluateOnNewDocument(watch);
  await tab.goto(url);
  return tab;
}

function watch(): void {
  addEventListener(
    'DOMContentLoaded',
    () => {
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      window.watched = { changes, observer, shift: 0 };
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.watched.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    },
    { once: true, capture: true },
  );
}

/** Elements, attributes and texts changed, and style sheets adopted, since the page was built. */
export function countAdded(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const { changes, observer } = window.watched;
    changes.push(...observer.takeRecords());
    return changes.length + document.adoptedStyleSheets.length;
  });
}

/** How far the page's parts were shifted about, as the browser scores it; 0 where it does not. */
export function readShift(tab: Tab): Promise<number> {
  return tab.evaluate(() => window.watched.shift);
}
