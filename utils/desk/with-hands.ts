import type { Caller } from '../messages/caller';
import type { HandsCalls } from '../messages/hands-protocol';
import type { PageCalls, Reply } from '../messages/protocol';
import type { DeskPorts } from './desk-ports';

/** Calls a page for something to be shown in it; what it needs for that is brought the first time. */
export function withHands<T>(
  { callPage, bringHands }: Pick<DeskPorts, 'callPage' | 'bringHands'>,
  tabId: number,
  ask: (call: Caller<PageCalls>) => Promise<Reply<T>>,
): Promise<Reply<T>> {
  return bringing(
    () => bringHands(tabId),
    () => ask(callPage(tabId)),
  );
}

/** The same for what only the hands themselves answer. */
export function askHands<T>(
  { callHands, bringHands }: Pick<DeskPorts, 'callHands' | 'bringHands'>,
  tabId: number,
  ask: (call: Caller<HandsCalls>) => Promise<Reply<T>>,
): Promise<Reply<T>> {
  return bringing(
    () => bringHands(tabId),
    () => ask(callHands(tabId)),
  );
}

async function bringing<T>(bring: () => Promise<boolean>, ask: () => Promise<Reply<T>>): Promise<Reply<T>> {
  const first = await ask();
  if (first.ok || first.reason !== 'no-answer') return first;
  return (await bring()) ? ask() : first;
}
