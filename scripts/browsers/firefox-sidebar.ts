import { until, type View } from './driver';
import { enterView, whenReady } from './firefox-view';
import type { InWindow } from './firefox-window';

const SIDEBAR = `
  const view = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (!view?.currentURI?.spec.endsWith('/sidepanel.html')) throw new Error('no sidebar is open');`;

const SHOW = `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('newsgloss'))).then(() => null)`;

export async function openSidebar(inWindow: InWindow): Promise<View> {
  await until(() => inWindow(SHOW).then(() => true), 'the sidebar');
  await whenReady(inWindow, SIDEBAR);
  return {
    ...enterView(inWindow, SIDEBAR),
    close: async () => void (await inWindow('SidebarController.hide()')),
  };
}
