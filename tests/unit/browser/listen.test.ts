import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

const OWN = 'own-id';
const ORIGIN = 'chrome-extension://own-id';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();
const fromPage = vi.fn(async () => ({ ok: true, value: null }) as const);
const fromView = vi.fn(async () => ({ ok: true, value: null }) as const);

vi.stubGlobal('location', { origin: ORIGIN });
vi.stubGlobal('chrome', {
  runtime: {
    id: OWN,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
});
const { listenInBackground, listenInPage } = await import('../../../utils/browser/listen');
listenInBackground({ fromPage, fromView });
const [inBackground] = listeners;

const page = { id: OWN, tab: { id: 7 }, frameId: 0, url: 'https://tek.example/a' };

beforeEach(() => vi.clearAllMocks());

test.each([
  ['a page in a tab', page, 'page'],
  ['the popup', { id: OWN, url: `${ORIGIN}/popup.html` }, 'view'],
  ['the view in a tab', { id: OWN, tab: { id: 9 }, frameId: 0, url: `${ORIGIN}/popup.html?tabId=7` }, 'view'],
  ['a frame in a page', { ...page, frameId: 3 }, 'nobody'],
  ['a page of no tab', { ...page, tab: undefined }, 'nobody'],
  ['another extension', { id: 'other-id', url: 'chrome-extension://other-id/popup.html' }, 'nobody'],
  ['another extension that names our address', { id: 'other-id', url: `${ORIGIN}/popup.html` }, 'nobody'],
  ['a page whose address begins like ours', { ...page, url: `${ORIGIN}.evil.example/` }, 'page'],
  [
    'a frame whose address begins like ours',
    { ...page, frameId: 1, url: `${ORIGIN}.evil.example/` },
    'nobody',
  ],
  ['a program on the machine', { nativeApplication: 'x' }, 'nobody'],
  ['nobody', {}, 'nobody'],
])('what %s says is heard as from %s', (_who, sender, heard) => {
  const answers = inBackground?.({ newsgloss: 2 }, sender, () => {});
  expect(fromPage).toHaveBeenCalledTimes(heard === 'page' ? 1 : 0);
  expect(fromView).toHaveBeenCalledTimes(heard === 'view' ? 1 : 0);
  expect(answers).toBe(heard !== 'nobody');
});

test('whoever sends, with whatever they send: never an exception, and strangers are never heard', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.record({ id: fc.string(), url: fc.anything(), tab: fc.anything(), frameId: fc.anything() }),
      (message, sender) => {
        expect(inBackground?.(message, sender, () => {})).toBe(false);
      },
    ),
  );
  expect(fromPage).not.toHaveBeenCalled();
  expect(fromView).not.toHaveBeenCalled();
});

test('a page hears its own extension alone, and nothing once its life has ended', () => {
  const heard = vi.fn(() => undefined);
  const life = new AbortController();
  listenInPage(heard, life.signal);
  const inPage = [...listeners].at(-1);
  inPage?.({}, { id: 'other-id' }, () => {});
  expect(heard).not.toHaveBeenCalled();
  inPage?.({}, { id: OWN }, () => {});
  expect(heard).toHaveBeenCalledTimes(1);
  life.abort();
  expect(listeners.has(inPage ?? (() => null))).toBe(false);
});
