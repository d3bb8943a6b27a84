import { type Browser, browser } from 'wxt/browser';
import type { Receiver } from '../messages/receiver';

/** In a page: answers the background's calls until the signal ends. */
export function listenInPage(receiver: Receiver<null>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) =>
    sender.id === browser.runtime.id ? receiver(message, null) : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** In the background: pages and views are told apart by where a message was sent from, never by what it says. */
export function listenInBackground(receivers: {
  readonly fromPage: Receiver<{ readonly tabId: number }>;
  readonly fromView: Receiver<null>;
}): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(`${location.origin}/`)) return receivers.fromView(message, null);
    const tabId = sender.tab?.id;
    return tabId !== undefined && sender.frameId === 0 ? receivers.fromPage(message, { tabId }) : undefined;
  });
}
