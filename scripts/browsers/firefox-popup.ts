import { writeFile } from 'node:fs/promises';
import { type Popup, READY, type Theme, until } from './driver';
import type { InWindow } from './firefox-window';
import { GECKO_ID } from './gecko-id';

const BUTTON = `
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  const { widget } = extension.apiManager.global.browserActionFor(extension);
  const node = widget.forWindow(window).node;
  const button = node.querySelector('.unified-extensions-item-action-button') ?? node;`;

const POPUP = `
  const popup = [...document.querySelectorAll('browser.webextension-popup-browser')]
    .find((browser) => browser.currentURI?.spec.endsWith('/popup.html'));
  if (!popup) throw new Error('no popup is open');`;

export async function openPopup(inWindow: InWindow, theme: Theme): Promise<Popup> {
  await until(() => inWindow(PUT_BUTTON_IN_BAR).then((value) => value === true), 'the toolbar button');
  await inWindow(CLICK_BUTTON);
  const evaluate = (expression: string) => evaluateInPopup(inWindow, expression);
  await until(
    () => evaluate(`document.querySelector('${READY}') !== null`).then((value) => value === true),
    'the popup',
  );
  await inWindow(`{ ${POPUP} popup.browsingContext.prefersColorSchemeOverride = '${theme}'; null }`);
  return {
    evaluate: (expression) =>
      until(async () => [await evaluate(expression)], expression).then(([value]) => value),
    shoot: async (file) => {
      const picture = String(await inWindow(DRAW_POPUP));
      await writeFile(`${file}.png`, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    },
    close: async () => {
      await inWindow(CLOSE_POPUP);
      await until(() => inWindow(IS_POPUP_GONE).then((value) => value === true), 'the popup to close');
    },
  };
}

const PUT_BUTTON_IN_BAR = `(() => {
  ${BUTTON}
  if (button.getBoundingClientRect().width > 0) return true;
  CustomizableUI.addWidgetToArea(widget.id, 'nav-bar');
  return false;
})()`;

/** Real mouse events: only they count as the reader's own click and grant activeTab. */
const CLICK_BUTTON = `(() => {
  ${BUTTON}
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
    const event = { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 };
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, event, { isDOMEventSynthesized: false });
  }
})()`;

const DRAW_POPUP = `(async () => {
  ${POPUP}
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
})()`;

const CLOSE_POPUP = `(async () => {
  const open = [...document.querySelectorAll('panel')].filter((panel) => panel.state === 'open');
  for (const panel of open) panel.hidePopup();
})()`;

const IS_POPUP_GONE = `document.querySelector('browser.webextension-popup-browser') === null`;

/** A frame script is lost while the popup changes process, so it has 400 ms to answer; the caller asks again. */
function evaluateInPopup(inWindow: InWindow, expression: string): Promise<unknown> {
  const topic = `newsgloss-${Math.random()}`;
  const script = `(async () => {
    const window = content;
    const document = content.document;
    let answer;
    try { answer = { value: JSON.stringify(await (${expression})) }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('${topic}', answer);
  })()`;
  const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
  return inWindow(`(() => {
    ${POPUP}
    return new Promise((done, fail) => {
      setTimeout(() => fail(new Error('the popup gave no answer')), 400);
      const manager = popup.messageManager;
      manager.addMessageListener('${topic}', function listen({ data }) {
        manager.removeMessageListener('${topic}', listen);
        if (data.error) fail(new Error(data.error)); else done(data.value);
      });
      manager.loadFrameScript(${JSON.stringify(address)}, false);
    });
  })()`).then((value) => (typeof value === 'string' ? JSON.parse(value) : null));
}
