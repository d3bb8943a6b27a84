import type { UnreadableReason } from '../messages/protocol';
import { browser } from './api';

export interface TabState {
  /** Null where the browser keeps the address to itself. */
  readonly url: string | null;
  readonly loading: boolean;
  /** Its page was put away to save memory, or crashed; it comes back when the reader turns to it or loads it. */
  readonly asleep: boolean;
  /** What the browser shows in place of the page at the address, as far as it tells; null for the page itself. */
  readonly instead: UnreadableReason | null;
}

/** Firefox keeps the address and puts an icon of its own beside it; Chromium does neither. */
const ICONS_INSTEAD: ReadonlyMap<string, UnreadableReason> = new Map<string, UnreadableReason>([
  ['chrome://global/skin/icons/pdf.svg', 'pdf'],
  ['chrome://global/skin/icons/info.svg', 'unreachable'],
  ['chrome://global/skin/icons/warning.svg', 'unreachable'],
]);

/** Null where there is no such tab (any more). */
export async function findTab(tabId: number): Promise<TabState | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return {
      url: tab.url ?? null,
      loading: tab.status === 'loading',
      asleep: tab.discarded === true || tab.status === 'unloaded',
      instead: ICONS_INSTEAD.get(tab.favIconUrl ?? '') ?? null,
    };
  } catch {
    return null;
  }
}

/** Whether nothing that names its page may be kept; a tab nobody can tell of is taken for private. */
export async function isPrivateTab(tabId: number | null): Promise<boolean> {
  if (tabId === null) return true;
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}

/** The tab a view belongs to: the one named in its own address, else the active one of its window. */
export async function findOwnTabId(viewAddress: string): Promise<number | null> {
  const named = Number.parseInt(new URL(viewAddress).searchParams.get('tabId') ?? '', 10);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls with a tab that is no more: closed, or put away by Chrome, which then gives it another number. */
export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(closed);
  if ('onReplaced' in browser.tabs) browser.tabs.onReplaced.addListener((_, replaced) => closed(replaced));
}
