import { expect, test } from 'vitest';
import type { DeskPorts } from '../../../utils/desk/desk-ports';
import { createReportDesk } from '../../../utils/desk/report-desk';
import type { ShelfEntry } from '../../../utils/desk/shelf';
import type { Caller } from '../../../utils/messages/caller';
import type { PageCalls, PageIdentity, UnreadableReason } from '../../../utils/messages/protocol';
import { fail, succeed } from '../../../utils/text/result';
import { sampleDraft } from '../../helpers/sample-page';
import { sampleReport } from '../../helpers/sample-report';

const HOME: PageIdentity = { document: 'd1', navigation: 0, revision: 0, url: 'https://news.example/story' };

test('a page is read once, then answered from the shelf while it stays the same', async () => {
  const world = startWorld();
  expect((await world.desk.getReport({ tabId: 1, age: 'recent' })).ok).toBe(true);
  expect((await world.desk.getReport({ tabId: 1, age: 'recent' })).ok).toBe(true);
  expect(world.reads).toBe(1);
});

test.each([
  ['another address', { navigation: 1, url: 'https://news.example/other' }],
  ['another document', { document: 'd2' }],
  ['much new text', { revision: 1 }],
])('a page with %s is read anew', async (_, change) => {
  const world = startWorld();
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  world.identity = { ...HOME, ...change };
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  expect(world.reads).toBe(2);
});

test('a reader who asks again gets a new reading', async () => {
  const world = startWorld();
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  await world.desk.getReport({ tabId: 1, age: 'fresh' });
  expect(world.reads).toBe(2);
});

test('a report made for other languages is not handed out', async () => {
  const world = startWorld();
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  world.langs = ['nl', 'en'];
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  expect(world.reads).toBe(2);
});

test('a page read ahead is ready when it is asked for', async () => {
  const world = startWorld();
  await world.desk.takeReading(1, { identity: HOME, page: sampleDraft(['One.']), ms: 5 });
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  expect(world.reads).toBe(0);
});

test('our script is started where it does not run, and only there', async () => {
  const world = startWorld({ running: false });
  expect((await world.desk.getReport({ tabId: 1, age: 'recent' })).ok).toBe(true);
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  expect(world.starts).toBe(1);
});

test.each([
  ['a page of the browser', { url: 'chrome://settings/' }, 'browser-page'],
  ['a page whose address is kept back', { url: null }, 'browser-page'],
  ['a site the owner of the browser has closed', { url: 'https://closed.example/' }, 'site-refuses'],
  ['a page put away to save memory', { url: 'https://slow.example/', asleep: true }, 'no-answer'],
  ['a page that has not come yet', { url: 'https://slow.example/', loading: true }, 'still-loading'],
  ['an error page of Firefox', { url: 'https://gone.example/', instead: 'unreachable' }, 'unreachable'],
  ['a PDF that its address does not show', { url: 'https://news.example/report', instead: 'pdf' }, 'pdf'],
] as const)('%s is explained', async (_, tab, reason) => {
  const world = startWorld({
    running: false,
    refusal: 'site-refuses',
    tab: { loading: false, asleep: false, instead: null, ...tab },
  });
  expect(await world.desk.getReport({ tabId: 1, age: 'recent' })).toEqual(fail(reason));
});

test('an error page of Chromium is told by its refusal', async () => {
  const tab = { url: 'https://gone.example/', loading: false, asleep: false, instead: null };
  const world = startWorld({ running: false, refusal: 'unreachable', tab });
  expect(await world.desk.getReport({ tabId: 1, age: 'recent' })).toEqual(fail('unreachable'));
});

test('a tab that is gone is said to be gone', async () => {
  const world = startWorld({ tab: null });
  expect(await world.desk.getReport({ tabId: 1, age: 'recent' })).toEqual(fail('no-tab'));
});

test('a tab that is closed while it is asked is said to be gone', async () => {
  const closing = { url: null, loading: false, asleep: false, instead: null };
  const world = startWorld({ running: false, refusal: 'site-refuses', tab: closing, closing: true });
  expect(await world.desk.getReport({ tabId: 1, age: 'recent' })).toEqual(fail('no-tab'));
});

test('a full store costs nothing but the keeping', async () => {
  const world = startWorld({ full: true });
  expect((await world.desk.getReport({ tabId: 1, age: 'recent' })).ok).toBe(true);
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  expect(world.reads).toBe(2);
});

test('a finding is shown in the page it was found in, styled first', async () => {
  const world = startWorld();
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  const request = { tabId: 1, identity: HOME, finding: { kind: 'notice', index: 0 } } as const;
  expect(await world.desk.showFinding(request)).toEqual(succeed({ marked: 1, isInSight: true }));
  expect(world.log.slice(-2)).toEqual(['style', 'mark Laat een reactie achter']);
});

test('a finding of a page that has moved on is not looked for', async () => {
  const world = startWorld();
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  const elsewhere = { ...HOME, navigation: 1 };
  const request = { tabId: 1, identity: elsewhere, finding: { kind: 'notice', index: 0 } } as const;
  expect(await world.desk.showFinding(request)).toEqual(fail('page-changed'));
});

test('a finding is shown although its report could not be kept', async () => {
  const world = startWorld({ full: true });
  await world.desk.getReport({ tabId: 1, age: 'recent' });
  const request = { tabId: 1, identity: HOME, finding: { kind: 'notice', index: 0 } } as const;
  expect(await world.desk.showFinding(request)).toEqual(succeed({ marked: 1, isInSight: true }));
  world.identity = { ...HOME, navigation: 1 };
  expect(await world.desk.showFinding(request)).toEqual(fail('page-changed'));
});

test('a page that is left for another while it is read: the other is read', async () => {
  const world = startWorld();
  world.lost = 1;
  expect((await world.desk.getReport({ tabId: 1, age: 'recent' })).ok).toBe(true);
  world.lost = 2;
  expect(await world.desk.getReport({ tabId: 1, age: 'fresh' })).toEqual(fail('no-answer'));
});

test('a page that is silent for long is not asked a second time', async () => {
  const world = startWorld();
  world.lost = 1;
  world.silence = 15_000;
  expect(await world.desk.getReport({ tabId: 1, age: 'recent' })).toEqual(fail('no-answer'));
});

test('a finding in a tab that is gone is said to be in none', async () => {
  const world = startWorld({ tab: null });
  world.lost = 1;
  const request = { tabId: 1, identity: HOME, finding: { kind: 'notice', index: 0 } } as const;
  expect(await world.desk.showFinding(request)).toEqual(fail('no-tab'));
});

test('a tab closed while it is read leaves nothing behind', async () => {
  const world = startWorld({ tab: null });
  await world.desk.takeReading(1, { identity: HOME, page: sampleDraft(['One.']), ms: 5 });
  expect(world.kept.size).toBe(0);
});

test('each report that is made is told once', async () => {
  const world = startWorld();
  await world.desk.getReport({ tabId: 7, age: 'recent' });
  await world.desk.getReport({ tabId: 7, age: 'recent' });
  expect(world.made).toEqual([[7, sampleReport().quotes.length]]);
});

interface Circumstances {
  readonly running?: boolean;
  /** Why the browser lets no script start; null where it does. */
  readonly refusal?: UnreadableReason | null;
  readonly full?: boolean;
  /** The tab is found once, and then no more. */
  readonly closing?: boolean;
  readonly tab?: Awaited<ReturnType<DeskPorts['findTab']>>;
}

/** A world of one tab, with the browser's part played by hand. */
function startWorld({ tab, ...given }: Circumstances = {}) {
  const { running = true, refusal = null, full = false, closing = false } = given;
  const world = {
    identity: HOME,
    langs: ['en'] as [string, ...string[]],
    reads: 0,
    starts: 0,
    looks: 0,
    /** So many readings get no answer, each after so many milliseconds. */
    lost: 0,
    silence: 0,
    kept: new Map<number, ShelfEntry>(),
    log: [] as string[],
    made: [] as (readonly [number, number])[],
  };
  const { kept } = world;
  let now = 0;
  let script = running;
  const callPage: Caller<PageCalls> = async (kind, request) => {
    if (!script) return fail('no-answer');
    return answer(kind, request) as never;
  };
  function answer(kind: keyof PageCalls, request: unknown): unknown {
    if (kind === 'page/identify') return succeed(world.identity);
    if (kind === 'mark/clear') return succeed(null);
    if (kind === 'mark/show') {
      const { anchors } = request as PageCalls['mark/show']['request'];
      world.log.push(`mark ${anchors.map(({ exact }) => exact).join()}`);
      return succeed({ marked: anchors.length, isInSight: true });
    }
    if (world.lost > 0) {
      world.lost -= 1;
      now += world.silence;
      return fail('no-answer');
    }
    world.reads += 1;
    return succeed({ identity: world.identity, page: sampleDraft(['One.']), ms: 5 });
  }
  const ports: DeskPorts = {
    shelf: {
      get: async (tabId) => kept.get(tabId) ?? null,
      put: async (tabId, entry) => {
        if (full) throw new Error('quota');
        kept.set(tabId, entry);
      },
      drop: async (tabId) => void kept.delete(tabId),
    },
    findTab: async () => {
      world.looks += 1;
      if (closing && world.looks > 1) return null;
      return tab === undefined ? { url: HOME.url, loading: false, asleep: false, instead: null } : tab;
    },
    callPage: () => callPage,
    callHands: () => async () => fail('no-answer'),
    startInPage: async () => {
      world.starts += 1;
      script ||= refusal === null;
      return refusal;
    },
    bringHands: async () => false,
    styleMarks: async () => void world.log.push('style'),
    readerLangs: async () => world.langs,
    build: () => sampleReport(),
    made: async (tabId, { quotes }) => void world.made.push([tabId, quotes.length]),
    clock: () => now,
  };
  return Object.assign(world, { desk: createReportDesk(ports) });
}
