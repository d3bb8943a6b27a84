import type { WalkArguments } from '../arguments/walk-arguments';
import { driveBuild } from './drive-browser';
import type { Driver } from './driver';
import { startLocalWeb } from './local-web';

const HOST = 'https://kabelkrant.example';

/** What was measured on a page: in the words of the report, "landed" where nothing is wrong. */
export interface Judged {
  readonly verdict: string;
}

export interface FolderWalk<One extends Judged> {
  /** Put behind each page's HTML. */
  readonly addition: string;
  measure(driver: Driver, url: string): Promise<readonly One[]>;
}

/** Opens the pages of a folder one after the other: a JSON line for all that did not land, and for each page that could not be measured. */
export async function walkFolder<One extends Judged>(
  { browser, folder, from, seconds }: WalkArguments,
  { addition, measure }: FolderWalk<One>,
): Promise<readonly One[]> {
  const web = await startLocalWeb((_host, path) => {
    const html = folder.read(path);
    return html === null ? null : html + addition;
  });
  const driver = await driveBuild(browser, { proxyPort: web.port });
  if (!driver) throw new Error(`there is no ${browser} here`);
  const measured: One[] = [];
  const end = Date.now() + seconds * 1_000;
  let unread = 0;
  let next = from;
  for (; next < folder.names.length && Date.now() < end; next += 1) {
    const page = folder.names[next] ?? '';
    try {
      const found = await measure(driver, `${HOST}/${encodeURIComponent(page)}`);
      measured.push(...found);
      for (const one of found.filter(({ verdict }) => verdict !== 'landed'))
        console.log(JSON.stringify({ page, ...one }));
    } catch (error) {
      unread += 1;
      console.log(JSON.stringify({ page, error: String(error).slice(0, 200) }));
    }
  }
  await driver.close();
  await web.close();
  const isDone = next >= folder.names.length;
  console.error(`${unread} pages unread; ${isDone ? 'all pages done' : `go on with --from ${next}`}`);
  return measured;
}

/** How many landed, and how often each key occurs. */
export function printSums(what: string, measured: readonly Judged[], keys: readonly string[]): void {
  const sums = new Map<string, number>();
  for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + 1);
  const landed = measured.filter(({ verdict }) => verdict === 'landed').length;
  console.error(
    `${((100 * landed) / measured.length).toFixed(2)} % of ${measured.length} ${what}`,
    Object.fromEntries([...sums].sort()),
  );
}
