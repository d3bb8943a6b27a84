import type { Browser } from '@wxt-dev/browser';
import type { Receiver } from '../messages/receiver';
import { browser } from './api';

/** In a page: answers the background's calls until the signal ends. */
export function listenInPage(
  answer: (message: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener = answering(answer);
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}

/** In the background: pages and views are told apart by where a message was sent from, never by what it says. */
export function listenInBackground(receivers: {
  readonly fromPage: Receiver<{ readonly tabId: number }>;
  readonly fromView: Receiver<null>;
}): void {
  const listener = answering((message, sender) => {
    if (sender.url?.startsWith(`${location.origin}/`)) return receivers.fromView(message, null);
    const tabId = sender.tab?.id;
    return tabId !== undefined && sender.frameId === 0 ? receivers.fromPage(message, { tabId }) : undefined;
  });
  browser.runtime.onMessage.addListener(listener);
}

type Answer = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined;

type Listener = Parameters<typeof Browser.runtime.onMessage.addListener>[0];

/**
 * A listener that answers later by its callback, as every browser understands; answering by a promise is news to Chrome
 * before 148. Only what we sent ourselves is heard. True: an answer will come.
 */
function answering(answer: Answer): Listener {
  return (message: unknown, sender, respond) => {
    const reply = sender.id === browser.runtime.id ? answer(message, sender) : undefined;
    void reply?.then(respond);
    return reply !== undefined;
  };
}
