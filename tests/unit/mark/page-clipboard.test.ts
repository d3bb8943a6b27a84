// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createPageClipboard } from '../../../utils/mark/page-clipboard';
import { createPageToast, type PageToast } from '../../../utils/mark/page-toast';

const WORDS = {
  lang: 'en',
  direction: 'ltr',
  copied: 'Copied',
  failed: 'Not allowed',
  again: 'Copy',
} as const;
const COPIED = { text: '“Ship it.”', html: '<p>“Ship it.”</p>' };

afterEach(() => vi.unstubAllGlobals());

test('what is copied is there as plain text and as HTML, and the reader is told', async () => {
  const written: ClipboardItem[] = [];
  const { clipboard, log } = start({ write: async (items) => void written.push(...items) });
  expect(await clipboard.copy(COPIED, WORDS)).toBe(true);
  const [item] = written;
  expect(await (await item!.getType('text/plain')).text()).toBe(COPIED.text);
  expect(await (await item!.getType('text/html')).text()).toBe(COPIED.html);
  expect(log).toEqual(['say Copied']);
});

test('a browser that wants another click for it gets one from the reader', async () => {
  let allowed = false;
  const { clipboard, log, answer } = start({
    write: async () => {
      if (!allowed) throw new DOMException('no gesture', 'NotAllowedError');
    },
  });
  expect(await clipboard.copy(COPIED, WORDS)).toBe(false);
  expect(log).toEqual(['ask Not allowed, Copy']);
  allowed = true;
  answer();
  await vi.waitFor(() => expect(log).toEqual(['ask Not allowed, Copy', 'say Copied']));
});

test('a page without encryption is copied from in the old way, past whatever the page does at a copy', async () => {
  const { clipboard, log } = start({ command: true });
  const heard: string[] = [];
  document.addEventListener('copy', () => heard.push('page'), { once: true });
  expect(await clipboard.copy(COPIED, WORDS)).toBe(true);
  expect(heard).toEqual([]);
  expect(log).toEqual(['say Copied']);
});

test('the toast is a status of its own, shut off from the page, and goes by itself', () => {
  vi.useFakeTimers();
  const lifetime = new AbortController();
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  const toast = createPageToast(document, lifetime);
  toast.say({ text: 'Copied', lang: 'en', direction: 'ltr' });
  toast.ask({ text: 'Not <b>allowed</b>', lang: 'nl', direction: 'ltr' }, 'Copy', () => {});
  expect(document.querySelectorAll('newsgloss-toast')).toHaveLength(1);
  expect(document.querySelector('newsgloss-toast')?.shadowRoot).toBeNull();
  const box = roots.at(-1)?.querySelector<HTMLElement>('[role=status]');
  expect(box?.lang).toBe('nl');
  vi.advanceTimersByTime(200);
  expect(box?.querySelector('span')?.textContent).toBe('Not <b>allowed</b>');
  expect(box?.querySelector('button')?.textContent).toBe('Copy');
  vi.advanceTimersByTime(30_000);
  expect(document.querySelector('newsgloss-toast')).toBeNull();
  toast.say({ text: 'Copied', lang: 'en', direction: 'ltr' });
  lifetime.abort();
  expect(document.querySelector('newsgloss-toast')).toBeNull();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

interface Circumstances {
  /** Undefined: the page has no such clipboard. */
  readonly write?: (items: readonly ClipboardItem[]) => Promise<void>;
  /** Whether the old command works. */
  readonly command?: boolean;
}

function start({ write, command = false }: Circumstances) {
  const log: string[] = [];
  let asked = () => {};
  vi.stubGlobal('navigator', { clipboard: write && { write } });
  const toast: PageToast = {
    say: ({ text }) => void log.push(`say ${text}`),
    ask({ text }, button, answered) {
      log.push(`ask ${text}, ${button}`);
      asked = answered;
    },
  };
  document.execCommand = () => {
    if (command) document.dispatchEvent(new Event('copy'));
    return command;
  };
  return { clipboard: createPageClipboard(document, toast), log, answer: () => asked() };
}
