import { type Popup, type Theme, until } from './driver';
import { enterView, whenReady } from './firefox-view';
import type { InWindow } from './firefox-window';
import { GECKO_ID } from './gecko-id';

const BUTTON = `
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  const { widget } = extension.apiManager.global.browserActionFor(extension);
  const node = widget.forWindow(window).node;
  const button = node.querySelector('.unified-extensions-item-action-button') ?? node;`;

const POPUP = `
  const view = [...document.querySelectorAll('browser.webextension-popup-browser')]
    .find((browser) => browser.currentURI?.spec.endsWith('/popup.html') && browser.closest('panel')?.state === 'open');
  if (!view) throw new Error('no popup is open');`;

export async function openPopup(inWindow: InWindow, theme: Theme): Promise<Popup> {
  // One that a test which failed has left open would be taken for the next.
  if ((await inWindow(IS_POPUP_GONE)) !== true) await closePopup(inWindow);
  await until(() => inWindow(PUT_BUTTON_IN_BAR).then((value) => value === true), 'the toolbar button');
  const pressedAt = Number(await inWindow(CLICK_BUTTON));
  await whenReady(inWindow, POPUP);
  await inWindow(`{ ${POPUP} view.browsingContext.prefersColorSchemeOverride = '${theme}'; null }`);
  return {
    ...enterView(inWindow, POPUP),
    pressedAt,
    isOpen: async () => (await inWindow(IS_POPUP_GONE)) !== true,
    close: () => closePopup(inWindow),
  };
}

async function closePopup(inWindow: InWindow): Promise<void> {
  await until(async () => {
    await inWindow(CLOSE_POPUP);
    return (await inWindow(IS_POPUP_GONE)) === true;
  }, 'the popup to close');
}

const PUT_BUTTON_IN_BAR = `(() => {
  ${BUTTON}
  if (button.getBoundingClientRect().width > 0) return true;
  CustomizableUI.addWidgetToArea(widget.id, 'nav-bar');
  return false;
})()`;

/** Real mouse events: only they count as the reader's own click and grant activeTab. Tells when the button went down. */
const CLICK_BUTTON = `(() => {
  ${BUTTON}
  const { x, y, width, height } = button.getBoundingClientRect();
  const pressedAt = Date.now();
  for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
    const event = { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 };
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, event, { isDOMEventSynthesized: false });
  }
  return pressedAt;
})()`;

/** One that is only about to open is left, to be closed when it has: so it is asked for again and again. */
const CLOSE_POPUP = `(async () => {
  const open = [...document.querySelectorAll('panel')].filter((panel) => panel.state === 'open');
  for (const panel of open) panel.hidePopup();
})()`;

/** What the browser loads ahead, or keeps of an extension that was switched off, stands in no open panel. */
const IS_POPUP_GONE = `![...document.querySelectorAll('browser.webextension-popup-browser')]
  .some((view) => (view.closest('panel')?.state ?? 'closed') !== 'closed')`;
