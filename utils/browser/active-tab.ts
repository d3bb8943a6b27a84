import { isEnvelope } from '../messages/envelope';
import { browser } from './api';

/** Calls with the window's active tab, now and whenever another one comes forward or shows another page. */
export async function followActiveTab(show: (tabId: number) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({ active: true, windowId });
  let current = active?.id;
  if (current !== undefined) show(current);
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
}
