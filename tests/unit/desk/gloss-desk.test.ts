import { expect, test } from 'vitest';
import { createGlossDesk } from '../../../utils/desk/gloss-desk';
import type { ShelfEntry } from '../../../utils/desk/shelf';
import type { Gloss } from '../../../utils/mark/gloss';
import type { Caller } from '../../../utils/messages/caller';
import type { PageCalls, PageIdentity } from '../../../utils/messages/protocol';
import { fail, succeed } from '../../../utils/text/result';
import { sampleDraft } from '../../helpers/sample-page';
import { sampleReport } from '../../helpers/sample-report';

const HERE: PageIdentity = { document: 'd', navigation: 0, revision: 0, url: 'https://news.example/' };
const PAGE = { tabId: 1, identity: HERE };

test('the page is handed what to show, in which language and how, styled first', async () => {
  const { desk, log, standing } = startDesk({});
  expect(await desk.showGlosses({ ...PAGE, notices: [0, 1] })).toEqual(succeed({ notices: [0, 1] }));
  expect(log).toEqual(['style', 'gloss/show']);
  expect(standing.map(({ text, lang, manner }) => [text, lang, manner])).toEqual([
    ['Leave a comment', 'en', 'replace'],
    ['All comments are checked before they are published.', 'en', 'line'],
  ]);
});

test('taking all out again needs no style', async () => {
  const { desk, log } = startDesk({});
  expect(await desk.showGlosses({ ...PAGE, notices: [] })).toEqual(succeed({ notices: [] }));
  expect(log).toEqual(['gloss/show']);
});

test.each([
  ['without a translation', [2]],
  ['that are not in the report', [7]],
])('notices %s are not shown', async (_, notices) => {
  expect(await startDesk({}).desk.showGlosses({ ...PAGE, notices })).toEqual(succeed({ notices: [] }));
});

test('words that are nowhere to be seen in the page are left alone', async () => {
  const { desk } = startDesk({ glossManners: ['none', 'line', 'line'] });
  expect(await desk.showGlosses({ ...PAGE, notices: [0, 1] })).toEqual(succeed({ notices: [1] }));
});

test('a report that could not be kept is made anew for what is to be shown', async () => {
  const { desk, log } = startDesk({ isKept: false });
  expect((await desk.showGlosses({ ...PAGE, notices: [0] })).ok).toBe(true);
  expect(log).toContain('gloss/show');
  const elsewhere = { ...PAGE, identity: { ...HERE, navigation: 1 }, notices: [0] };
  expect(await desk.showGlosses(elsewhere)).toEqual(fail('page-changed'));
});

test('the hands are brought the first time, and not again', async () => {
  const { desk, log } = startDesk({ hands: false });
  expect(await desk.showGlosses({ ...PAGE, notices: [0] })).toEqual(succeed({ notices: [0] }));
  await desk.showGlosses({ ...PAGE, notices: [] });
  expect(log.filter((line) => line === 'hands')).toHaveLength(1);
});

test('a page that cannot be reached is not tried without end', async () => {
  const { desk } = startDesk({ hands: false, reachable: false });
  expect(await desk.showGlosses({ ...PAGE, notices: [0] })).toEqual(fail('no-answer'));
});

test.each(['showGlosses', 'listGlosses', 'keepTranslation'] as const)(
  '%s: a page that has moved on is not touched',
  async (method) => {
    const { desk, log } = startDesk({});
    const identity = { ...HERE, navigation: 1 };
    const translation = { lang: 'en', text: 'Hello', method: 'browser' } as const;
    const request = { tabId: 1, identity, notices: [0], notice: 0, translation };
    expect(await desk[method](request)).toEqual(fail('page-changed'));
    expect(log).toEqual([]);
  },
);

test('what stands in the page is told by its place in the report', async () => {
  const { desk } = startDesk({});
  await desk.showGlosses({ ...PAGE, notices: [1] });
  expect(await desk.listGlosses(PAGE)).toEqual(succeed({ notices: [1] }));
});

test('what the browser translated is kept with the report, and can be shown', async () => {
  const { desk, standing } = startDesk({});
  const translation = { lang: 'en', text: 'The ark does not sail.', method: 'browser' } as const;
  expect(await desk.keepTranslation({ ...PAGE, notice: 2, translation })).toEqual(succeed(null));
  expect(await desk.showGlosses({ ...PAGE, notices: [2] })).toEqual(succeed({ notices: [2] }));
  expect(standing.map(({ text }) => text)).toEqual(['The ark does not sail.']);
  expect(await desk.keepTranslation({ ...PAGE, notice: 9, translation })).toEqual(fail('page-changed'));
});

interface Circumstances {
  readonly glossManners?: ShelfEntry['glossManners'];
  readonly hands?: boolean;
  readonly reachable?: boolean;
  readonly isKept?: boolean;
}

function startDesk({
  glossManners = ['replace', 'line', 'line'],
  hands = true,
  reachable = true,
  isKept = true,
}: Circumstances) {
  const log: string[] = [];
  const standing: Gloss[] = [];
  let present = hands;
  let entry: ShelfEntry | null = {
    reply: { report: sampleReport(), identity: HERE, ms: 5, madeAt: 1 },
    quoteAnchors: [],
    glossManners,
    readerLangs: ['en'],
  };
  const call: Caller<PageCalls> = async (kind, request) => {
    if (kind === 'page/read') return succeed({ identity: HERE, page: sampleDraft(['One.']), ms: 1 }) as never;
    log.push(kind);
    if (!present) return fail('no-answer');
    if (kind === 'gloss/show')
      standing.splice(0, standing.length, ...(request as PageCalls['gloss/show']['request']).glosses);
    return succeed({ shown: standing.map(({ key }) => key) }) as never;
  };
  const desk = createGlossDesk({
    shelf: {
      get: async () => (isKept ? entry : null),
      put: async (_, changed) => {
        entry = changed;
      },
      drop: async () => {},
    },
    findTab: async () => ({ url: HERE.url, loading: false, asleep: false, instead: null }),
    readerLangs: async () => ['en'],
    build: () => sampleReport(),
    made: async () => {},
    clock: () => 0,
    callPage: () => call,
    styleMarks: async () => void log.push('style'),
    bringHands: async () => {
      log.push('hands');
      present = reachable;
      return reachable;
    },
  });
  return { desk, log, standing };
}
