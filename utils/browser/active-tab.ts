import { isEnvelope } from '../messages/envelope';
import { browser } from './api';

/** Calls with the window's active tab, now and whenever another one comes forward or shows another page. */
export async function followActiveTab(show: (tabId: number) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let current: number | undefined;
  // Listened for before it is asked: a tab that comes forward in between would be missed.
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId !== windowId) return;
    current = activated.tabId;
    show(current);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === current && status === 'complete') show(tabId);
  });
  browser.runtime.onMessage.addListener((message: unknown, { id, tab, frameId }) => {
    if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return;
    if (tab.id === current && isEnvelope(message) && message.kind === 'page/moved') show(tab.id);
  });
  const [active] = await browser.tabs.query({ active: true, windowId });
  if (current !== undefined || active?.id === undefined) return;
  current = active.id;
  show(current);
}
