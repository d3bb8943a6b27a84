import type { Caller } from '../messages/caller';
import type { PageCalls, Reply } from '../messages/protocol';
import type { DeskPorts } from './desk-ports';

/** Calls a page for something to be shown in it; what it needs for that is brought the first time. */
export async function withHands<T>(
  { callPage, bringHands }: Pick<DeskPorts, 'callPage' | 'bringHands'>,
  tabId: number,
  ask: (call: Caller<PageCalls>) => Promise<Reply<T>>,
): Promise<Reply<T>> {
  const first = await ask(callPage(tabId));
  if (first.ok || first.reason !== 'no-answer') return first;
  return (await bringHands(tabId)) ? ask(callPage(tabId)) : first;
}
