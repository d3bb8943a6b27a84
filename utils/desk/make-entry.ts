import type { PageReading, Reply, TabPage } from '../messages/protocol';
import { buildArticleText } from '../page/article-text';
import { finishPage } from '../page/finish-page';
import type { Page } from '../page/page';
import type { Report } from '../report/report';
import { fail, succeed } from '../text/result';
import type { DeskPorts } from './desk-ports';
import { buildPartAnchors } from './finding-anchors';
import { chooseManner } from './gloss-manner';
import type { ShelfEntry } from './shelf';

export type EntryPorts = Pick<
  DeskPorts,
  'shelf' | 'findTab' | 'callPage' | 'readerLangs' | 'build' | 'made' | 'clock'
>;

/** Makes a reading's report and keeps it. */
export async function makeEntry(ports: EntryPorts, tabId: number, reading: PageReading): Promise<ShelfEntry> {
  const readerLangs = await ports.readerLangs();
  const started = ports.clock();
  const page = finishPage(reading.page);
  const report = ports.build(page, { readerLangs });
  const ms = reading.ms + ports.clock() - started;
  const entry: ShelfEntry = {
    reply: { report, identity: reading.identity, ms, madeAt: Date.now() },
    quoteAnchors: anchorQuotes(page, report),
    glossManners: report.boilerplate.map((notice) => chooseManner(page, notice)),
    readerLangs,
  };
  await keep(ports, tabId, entry);
  await ports.made(tabId, report);
  return entry;
}

/** What is kept of a tab, of whichever page; made anew where it could not be kept. */
export async function recallEntry(ports: EntryPorts, { tabId }: TabPage): Promise<Reply<ShelfEntry>> {
  const kept = await ports.shelf.get(tabId);
  if (kept) return succeed(kept);
  const reading = await ports.callPage(tabId)('page/read', null);
  if (reading.ok) return succeed(await makeEntry(ports, tabId, reading.value));
  return (await ports.findTab(tabId)) ? reading : fail('no-tab');
}

function anchorQuotes(page: Page, report: Report): ShelfEntry['quoteAnchors'] {
  const text = buildArticleText(page);
  return report.quotes.map((quote) => buildPartAnchors(page, text, quote));
}

/** A full store costs the reader a second reading, never the report. A tab closed meanwhile leaves nothing behind. */
async function keep({ shelf, findTab }: EntryPorts, tabId: number, entry: ShelfEntry): Promise<void> {
  try {
    await shelf.put(tabId, entry);
    if ((await findTab(tabId)) === null) await shelf.drop(tabId);
  } catch (error) {
    console.warn('Newsgloss could not keep a report', error);
  }
}
