import { writeFile } from 'node:fs/promises';
import { READY, until, type View } from './driver';
import type { InWindow } from './firefox-window';

/** How Firefox's own window gets at a view of ours: code that leaves its `<browser>` in `view`, or throws. */
export type FindView = string;

/** Waits until the view has its report or its sentence. */
export async function whenReady(inWindow: InWindow, find: FindView): Promise<void> {
  const isReady = `document.querySelector('${READY}') !== null`;
  await until(() => evaluateOnce(inWindow, find, isReady).then((value) => value === true), 'the view');
}

export function enterView(inWindow: InWindow, find: FindView): Omit<View, 'close'> {
  return {
    evaluate: (expression) =>
      until(async () => [await evaluateOnce(inWindow, find, expression)], expression).then(
        ([value]) => value,
      ),
    press: async (key) => void (await inWindow(pressKey(find, key))),
    shoot: async (file) => {
      const picture = String(await inWindow(draw(find)));
      await writeFile(`${file}.png`, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    },
  };
}

/** A frame script is lost while the view changes process, so it has 400 ms to answer; the caller asks again. */
function evaluateOnce(inWindow: InWindow, find: FindView, expression: string): Promise<unknown> {
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
    ${find}
    return new Promise((done, fail) => {
      setTimeout(() => fail(new Error('the view gave no answer')), 400);
      const manager = view.messageManager;
      manager.addMessageListener('${topic}', function listen({ data }) {
        manager.removeMessageListener('${topic}', listen);
        if (data.error) fail(new Error(data.error)); else done(data.value);
      });
      manager.loadFrameScript(${JSON.stringify(address)}, false);
    });
  })()`).then((value) => (typeof value === 'string' ? JSON.parse(value) : null));
}

/** Keys whose place on the keyboard is called otherwise than what they do. */
const CODES: ReadonlyMap<string, string> = new Map([['Shift', 'ShiftLeft']]);

/** Into the window, as from a keyboard: Firefox passes it on to where the focus is. */
function pressKey(find: FindView, name: string): string {
  const keys = name
    .split('+')
    .map((key) => `new window.KeyboardEvent('', { key: '${key}', code: '${CODES.get(key) ?? key}' })`);
  return `(() => {
    ${find}
    if (view.ownerDocument.activeElement !== view) view.focus();
    window.newsglossKeys ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    window.newsglossKeys.beginInputTransactionForTests(window);
    const keys = [${keys.join(', ')}];
    for (const key of keys) window.newsglossKeys.keydown(key);
    for (const key of keys.reverse()) window.newsglossKeys.keyup(key);
  })()`;
}

function draw(find: FindView): string {
  return `(async () => {
    ${find}
    const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL();
  })()`;
}
