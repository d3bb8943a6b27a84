import { expect, test, vi } from 'vitest';
import { createReportClient } from '../../../utils/desk/report-client';
import type { ShelfEntry } from '../../../utils/desk/shelf';
import type { Caller } from '../../../utils/messages/caller';
import type { PageIdentity, ReportReply, ViewCalls } from '../../../utils/messages/protocol';
import { fail, succeed } from '../../../utils/text/result';
import { sampleReport } from '../../helpers/sample-report';

const HERE: PageIdentity = { document: 'd', navigation: 0, revision: 0, url: 'https://news.example/' };
const KEPT: ReportReply = { report: sampleReport(), identity: HERE, ms: 5, madeAt: 1 };
const FRESH: ReportReply = { ...KEPT, ms: 9 };

test('a kept report is shown without waking the background', async () => {
  const { client, calls } = startClient({});
  expect(await client.load('recent')).toEqual(succeed(KEPT));
  expect(calls).toEqual([]);
});

test.each([
  ['the page has moved on', { identity: { ...HERE, navigation: 1 } }],
  ['the page does not answer', { identity: null }],
  ['nothing is kept', { entry: null }],
  ['it was made for other languages', { readerLangs: ['nl'] }],
])('the background is asked when %s', async (_, circumstances) => {
  const { client, calls } = startClient(circumstances);
  expect(await client.load('recent')).toEqual(succeed(FRESH));
  expect(calls).toEqual(['report/get']);
});

test('a reader who asks for a new reading gets one', async () => {
  const { client } = startClient({});
  expect(await client.load('fresh')).toEqual(succeed(FRESH));
});

test('nothing can be shown before there is a report, or without a tab', async () => {
  const finding = { kind: 'quote', index: 0 } as const;
  expect(await startClient({}).client.show(finding)).toEqual(fail('no-tab'));
  expect(await startClient({ tabId: null }).client.load('recent')).toEqual(fail('no-tab'));
});

test('a finding is asked for in the page its report was made from', async () => {
  const { client, calls, requests } = startClient({});
  await client.load('recent');
  await client.show({ kind: 'quote', index: 2 });
  expect(calls).toEqual(['finding/show', 'shown']);
  expect(requests).toEqual([{ tabId: 1, identity: HERE, finding: { kind: 'quote', index: 2 } }]);
});

test('links are asked for by quotation; where the page has none, or is gone, there are none', async () => {
  const { client, requests } = startClient({});
  expect(await client.findLinks([0, 3])).toEqual([null, null]);
  await client.load('recent');
  expect(await client.findLinks([0, 3])).toEqual(['text=words', null]);
  expect(requests.at(-1)).toEqual({ tabId: 1, identity: HERE, quotes: [0, 3] });
});

test('a page that does not say in time how to link to it gets plain links', async () => {
  vi.useFakeTimers();
  const { client } = startClient({ hangs: true });
  await client.load('recent');
  const links = client.findLinks([0]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await links).toEqual([null]);
  vi.useRealTimers();
});

interface Circumstances {
  readonly tabId?: number | null;
  readonly identity?: PageIdentity | null;
  readonly entry?: ShelfEntry | null;
  readonly readerLangs?: readonly string[];
  /** No answer ever comes about links. */
  readonly hangs?: boolean;
}

function startClient({ tabId = 1, identity = HERE, readerLangs = ['en'], ...given }: Circumstances) {
  const calls: string[] = [];
  const requests: unknown[] = [];
  const kept: ShelfEntry = { reply: KEPT, quoteAnchors: [], glossManners: [], readerLangs: ['en'] };
  const call: Caller<ViewCalls> = async (kind, request) => {
    calls.push(kind);
    requests.push(request);
    if (kind === 'links/find') {
      if (given.hangs) await new Promise(() => {});
      return succeed({ directives: ['text=words', null] }) as never;
    }
    return (kind === 'report/get' ? succeed(FRESH) : succeed({ marked: 1, isInSight: true })) as never;
  };
  const client = createReportClient({
    call,
    tabId,
    shelf: { get: async () => (given.entry === undefined ? kept : given.entry) },
    identifyPage: async () => (identity ? succeed(identity) : fail('no-answer')),
    readerLangs,
    shown: async () => void calls.push('shown'),
  });
  return { client, calls, requests };
}
