import type { ShelfEntry } from '../../utils/desk/shelf';
import { PROTOCOL_VERSION } from '../../utils/messages/protocol';
import type { Popup } from '../browsers/driver';

export interface KeptTab {
  readonly tabId: number;
  readonly entry: ShelfEntry;
}

/** What is kept of the tab in front; null where no report was made of its page. */
export async function readKept(popup: Popup): Promise<KeptTab | null> {
  const found = (await popup.evaluate(`(async () => {
    const page = window.wrappedJSObject ?? window;
    const { tabs, storage } = page.browser ?? page.chrome;
    const query = { active: true, currentWindow: true };
    const [{ id }] = await tabs.query(typeof Cu === 'undefined' ? query : Cu.cloneInto(query, content));
    return { tabId: id, entry: (await storage.session.get('report/' + id))['report/' + id] ?? null };
  })()`)) as { readonly tabId: number; readonly entry: ShelfEntry | null };
  return found.entry ? { tabId: found.tabId, entry: found.entry } : null;
}

/** Asks the background as the popup does it itself, in its own document. */
export function send(
  popup: Popup,
  call: { readonly kind: string; readonly request: object },
): Promise<unknown> {
  const envelope = JSON.stringify({ newsgloss: PROTOCOL_VERSION, ...call });
  return popup.evaluate(`(async () => {
    const page = window.wrappedJSObject ?? window;
    const envelope = ${envelope};
    return (page.browser ?? page.chrome).runtime.sendMessage(typeof Cu === 'undefined' ? envelope : Cu.cloneInto(envelope, content));
  })()`);
}
