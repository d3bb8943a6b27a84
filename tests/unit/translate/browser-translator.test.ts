import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../../utils/text/result';
import { createBrowserTranslator, PATIENCE } from '../../../utils/translate/browser-translator';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PAIR = { from: 'nl', to: 'en' };

test('a text is translated, and the session closed', async () => {
  const { scope, log } = browserWith({});
  expect(await ask(scope)).toEqual(succeed('[nl-en] Reageren is gesloten.'));
  expect(log).toEqual(['availability nl en', 'create nl en', 'translate', 'destroy']);
});

test('what the browser fetches first is told as it comes', async () => {
  const { scope } = browserWith({ steps: [0, 0.25, 1] });
  const shares: number[] = [];
  await ask(scope, { progress: (share) => shares.push(share) });
  expect(shares).toEqual([0, 0.25, 1]);
});

test('a browser that has something to fetch has fetched nothing at first', async () => {
  const shares: number[] = [];
  const { scope } = browserWith({ availability: async () => 'downloadable' });
  await ask(scope, { progress: (share) => shares.push(share) });
  expect(shares).toEqual([0]);
});

test.each([
  ['no translator', {}],
  ['something else of that name', { Translator: 'yes' }],
  ['a translator of another make', { Translator: { translate() {} } }],
  ['null of that name', { Translator: null }],
])('a browser with %s has none', (_, scope) => {
  expect(createBrowserTranslator(scope)).toBeNull();
});

test.each([
  ['unavailable', false],
  ['downloadable', true],
  ['downloading', true],
  ['available', true],
])('a pair that is %s is offered: %s', async (availability, offered) => {
  const { scope } = browserWith({ availability: async () => availability });
  expect(await createBrowserTranslator(scope)?.offers(PAIR)).toBe(offered);
});

test('a pair the browser will not even speak of is not offered', async () => {
  const { scope } = browserWith({
    availability() {
      throw new TypeError('no such language');
    },
  });
  expect(await createBrowserTranslator(scope)?.offers(PAIR)).toBe(false);
  expect(await ask(scope)).toEqual(fail('broken'));
});

test('a pair that is unavailable is not asked for', async () => {
  const { scope, log } = browserWith({ availability: async () => 'unavailable' });
  expect(await ask(scope)).toEqual(fail('unavailable'));
  expect(log).not.toContain('create nl en');
});

test.each(['availability', 'create', 'translate'] as const)(
  'a browser that hangs in %s is given up',
  async (step) => {
    const { scope } = browserWith({ [step]: () => new Promise(() => {}) });
    const translated = ask(scope);
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(await Promise.race([translated, 'waiting'])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await translated).toEqual(fail('late'));
  },
);

test('a slow download is waited for as long as it goes on, and no longer', async () => {
  const { scope } = browserWith({
    create: ({ monitor }) => {
      const target = new EventTarget();
      monitor(target);
      let loaded = 0;
      const timer = setInterval(() => {
        loaded += 0.1;
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        if (loaded > 0.55) clearInterval(timer);
      }, PATIENCE - 5);
      return new Promise(() => {});
    },
  });
  const shares: number[] = [];
  const translated = ask(scope, { progress: (share) => shares.push(share) });
  await vi.advanceTimersByTimeAsync(6 * PATIENCE);
  expect(shares).toHaveLength(6);
  expect(await Promise.race([translated, 'waiting'])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(await translated).toEqual(fail('late'));
});

test.each(['availability', 'create', 'translate'] as const)(
  'cancelling during %s ends it at once',
  async (step) => {
    const { scope } = browserWith({ [step]: () => new Promise(() => {}) });
    const asked = new AbortController();
    const translated = ask(scope, { signal: asked.signal });
    await vi.advanceTimersByTimeAsync(10);
    asked.abort();
    expect(await translated).toEqual(fail('cancelled'));
  },
);

test('what is cancelled before it begins never begins', async () => {
  const { scope, log } = browserWith({});
  expect(await ask(scope, { signal: AbortSignal.abort() })).toEqual(fail('cancelled'));
  expect(log).toEqual([]);
});

test('a session that comes after it was cancelled is closed', async () => {
  let open = (_: object) => {};
  const { scope } = browserWith({
    create: () =>
      new Promise((resolve) => {
        open = resolve;
      }),
  });
  const asked = new AbortController();
  const translated = ask(scope, { signal: asked.signal });
  await vi.advanceTimersByTimeAsync(10);
  asked.abort();
  await translated;
  const destroy = vi.fn();
  open({ destroy });
  await vi.advanceTimersByTimeAsync(0);
  expect(destroy).toHaveBeenCalledOnce();
});

test.each([
  ['create throws at once', { create: throwing }],
  ['create rejects', { create: () => Promise.reject(new Error('no space')) }],
  ['the session is none', { create: async () => null }],
  ['translate throws at once', { translate: throwing }],
  ['translate rejects', { translate: () => Promise.reject(new Error('crashed')) }],
  ['what comes is no text', { translate: async () => ({ text: 'Hello' }) }],
  ['what comes is empty', { translate: async () => ' ' }],
])('when %s, that is a plain failure', async (_, parts) => {
  expect(await ask(browserWith(parts).scope)).toEqual(fail('broken'));
});

test('a translator that vanishes half-way is a plain failure', async () => {
  const session = { translate: async () => 'Comments are closed.' };
  const { scope } = browserWith({
    create: async () => {
      Reflect.deleteProperty(session, 'translate');
      return session;
    },
  });
  expect(await ask(scope)).toEqual(fail('broken'));
});

test('a session that cannot be closed is no failure', async () => {
  const { scope } = browserWith({ destroy: throwing });
  expect(await ask(scope)).toMatchObject({ ok: true });
});

interface Parts {
  readonly availability?: () => unknown;
  readonly create?: (options: { readonly monitor: (monitor: EventTarget) => void }) => unknown;
  readonly translate?: (text: string) => unknown;
  readonly destroy?: () => void;
  /** Told while the session is being created. */
  readonly steps?: readonly number[];
}

/** The browser's object, as Chrome has it. */
function browserWith(parts: Parts) {
  const log: string[] = [];
  const session = (from: string, to: string) => ({
    translate: async (text: string) => {
      log.push('translate');
      return parts.translate ? parts.translate(text) : `[${from}-${to}] ${text}`;
    },
    destroy() {
      log.push('destroy');
      parts.destroy?.();
    },
  });
  interface Options {
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
    readonly monitor: (monitor: EventTarget) => void;
  }
  const Translator = {
    availability({ sourceLanguage, targetLanguage }: Options) {
      log.push(`availability ${sourceLanguage} ${targetLanguage}`);
      return parts.availability ? parts.availability() : Promise.resolve('available');
    },
    create(options: Options) {
      log.push(`create ${options.sourceLanguage} ${options.targetLanguage}`);
      if (parts.create) return parts.create(options);
      const target = new EventTarget();
      options.monitor(target);
      for (const loaded of parts.steps ?? [])
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return Promise.resolve(session(options.sourceLanguage, options.targetLanguage));
    },
  };
  return { scope: { Translator }, log };
}

function throwing(): never {
  throw new Error('gone');
}

function ask(scope: object, options: { signal?: AbortSignal; progress?: (share: number) => void } = {}) {
  const translator = createBrowserTranslator(scope);
  return translator?.translate('Reageren is gesloten.', PAIR, {
    signal: new AbortController().signal,
    progress: () => {},
    ...options,
  });
}
