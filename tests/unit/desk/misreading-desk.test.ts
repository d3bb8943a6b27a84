import { expect, test } from 'vitest';
import { createMisreadingDesk, LONGEST_MISREADING } from '../../../utils/desk/misreading-desk';
import type { Caller } from '../../../utils/messages/caller';
import {
  type PageCalls,
  type PageIdentity,
  type PageReading,
  PROTOCOL_VERSION,
} from '../../../utils/messages/protocol';
import { createReceiver } from '../../../utils/messages/receiver';
import { VIEW_REQUESTS } from '../../../utils/messages/view-requests';
import { buildReport } from '../../../utils/report/build-report';
import { fail, type Result, succeed } from '../../../utils/text/result';
import { sampleDraft } from '../../helpers/sample-page';

const HOME: PageIdentity = { document: 'd1', navigation: 0, revision: 0, url: 'https://news.example/story' };
const ORDER = { tabId: 1, identity: HOME, note: 'Wrong name.', around: 'left-out' } as const;
const PAGE = sampleDraft(['“We tested it twice,” said Mo Linde, head of tests at Quandry.']);

test('the page is read once more, and what it holds comes back as a file', async () => {
  const described = await describeWith(succeed({ identity: HOME, page: PAGE, ms: 5 }));
  expect(described.ok && JSON.parse(described.value.text)).toMatchObject({
    newsgloss: 'misreading',
    version: 1,
    note: 'Wrong name.',
    program: '0.1.0',
    readerLangs: ['nl', 'en'],
    page: { url: 'https://news.example/story' },
  });
});

test.each([
  ['another address', { navigation: 1, url: 'https://news.example/other' }],
  ['another document', { document: 'd2' }],
  ['much new text', { revision: 1 }],
])(
  'with %s since the report was made, nothing is saved of a page nobody complained of',
  async (_, change) => {
    const reading = { identity: { ...HOME, ...change }, page: PAGE, ms: 5 };
    expect(await describeWith(succeed(reading))).toEqual(fail('page-changed'));
  },
);

test('a page that does not answer gives its reason', async () => {
  expect(await describeWith(fail('no-answer'))).toEqual(fail('no-answer'));
});

test('a file too long to look through is not made', async () => {
  const long = { ...PAGE, tree: { ...PAGE.tree, texts: ['word '.repeat(LONGEST_MISREADING / 5)] } };
  expect(await describeWith(succeed({ identity: HOME, page: long, ms: 5 }))).toEqual(fail('page-too-large'));
});

test.each([
  ['a note that is no text', { ...ORDER, note: 7 }],
  ['a note without end', { ...ORDER, note: 'x'.repeat(20_000) }],
  ['another wish than the two there are', { ...ORDER, around: 'constructor' }],
  ['no page', { tabId: 1, note: '', around: 'kept' }],
])('%s is refused', async (_, request) => {
  const guards = { 'misreading/describe': VIEW_REQUESTS['misreading/describe'] };
  const receive = createReceiver(guards, { 'misreading/describe': async () => succeed({ text: '' }) });
  expect(await receive({ newsgloss: PROTOCOL_VERSION, kind: 'misreading/describe', request }, null)).toEqual(
    fail('bad-answer'),
  );
});

function describeWith(reading: Result<PageReading, 'no-answer'>) {
  const callPage = (): Caller<PageCalls> => async (kind) => {
    if (kind !== 'page/read') throw new Error(`not asked for: ${kind}`);
    return reading as never;
  };
  const desk = createMisreadingDesk({
    callPage,
    readerLangs: async () => ['nl', 'en'],
    build: buildReport,
    version: '0.1.0',
  });
  return desk.describe(ORDER);
}
