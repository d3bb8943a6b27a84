import type { ReportDesk } from './report-desk';
import type { Store } from './shelf';

interface StepPorts {
  readonly desk: ReportDesk;
  readonly store: Store;
}

/** Which quotation a tab's page showed last, of which reading. */
interface Place {
  readonly madeAt: number;
  readonly index: number;
}

/** Shows the quotation after or before the one shown last, in reading order, round at the ends. The page is read first where it was not. */
export async function stepQuotes({ desk, store }: StepPorts, tabId: number, step: 1 | -1): Promise<void> {
  const found = await desk.getReport({ tabId, age: 'recent' });
  if (!found.ok || found.value.report.quotes.length === 0) return;
  const { report, identity, madeAt } = found.value;
  const last = parsePlace(await store.read(keyOf(tabId)));
  const count = report.quotes.length;
  const from = last?.madeAt === madeAt ? last.index : step > 0 ? -1 : count;
  const index = (from + step + count) % count;
  await store.write(keyOf(tabId), { madeAt, index } satisfies Place);
  await desk.showFinding({ tabId, identity, finding: { kind: 'quote', index } });
}

/** For when the tab is closed. */
export function forgetSteps(store: Store, tabId: number): Promise<void> {
  return store.remove([keyOf(tabId)]);
}

function keyOf(tabId: number): string {
  return `step:${tabId}`;
}

function parsePlace(stored: unknown): Place | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { madeAt, index }: { readonly madeAt?: unknown; readonly index?: unknown } = stored;
  return typeof madeAt === 'number' && Number.isInteger(index) && typeof index === 'number'
    ? { madeAt, index }
    : null;
}
