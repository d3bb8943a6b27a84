import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadDocument } from '../../scripts/inspect/load-document';
import { isCallFailure } from '../../utils/messages/call-failure';
import { isEnvelope } from '../../utils/messages/envelope';
import { HANDS_REPLIES, HANDS_REQUESTS } from '../../utils/messages/hands-guards';
import { isPageDraft } from '../../utils/messages/page-guard';
import { NEWS_REQUESTS, PAGE_REPLIES } from '../../utils/messages/page-replies';
import { NEWS_REPLIES, PAGE_REQUESTS } from '../../utils/messages/page-requests';
import { PROTOCOL_VERSION } from '../../utils/messages/protocol';
import { createReceiver } from '../../utils/messages/receiver';
import { isReport } from '../../utils/messages/report-guard';
import { VIEW_REPLIES } from '../../utils/messages/view-replies';
import { VIEW_REQUESTS } from '../../utils/messages/view-requests';
import { finishPage } from '../../utils/page/finish-page';
import { readPage } from '../../utils/page/read-page';
import { buildReport } from '../../utils/report/build-report';
import type { Report } from '../../utils/report/report';
import { readGoldPages } from '../helpers/gold';
import { sampleAnchor, sampleReport } from '../helpers/sample-report';
import { type GeneratedTest, generated } from './generated-test';
import { addExtras, mutate, wishes } from './mutants';

type AnyGuard = (value: unknown) => boolean;

const identity = { document: 'a1', navigation: 1, revision: 2, url: 'https://tek.example/news/a-story' };
const SOME = readGoldPages().filter((_, index) => index % 40 === 0);
const drafts = SOME.map(({ html, expected }) => readPage(loadDocument(html, expected.url ?? null)));
const reports: readonly Report[] = [
  sampleReport(),
  ...drafts.map((draft) => buildReport(finishPage(draft), { readerLangs: ['ja'] })),
];
const anchor = sampleAnchor('words');
const gloss = { key: 'k', anchor: sampleAnchor('Skriv'), text: 'Write', lang: 'en', manner: 'line' };
const [translation] = sampleReport().boilerplate.flatMap((notice) => notice.translation ?? []);
const finding = { kind: 'quote', index: 0 };
const readings = drafts.map((page) => ({ identity, page, ms: 1.5 }));
const replies = reports.map((report) => ({ report, identity, ms: 1.5, madeAt: 1e12 }));

/** For every kind of message, of both directions, what it may hold. */
const VALID: Readonly<Record<string, { readonly guard: AnyGuard; readonly values: readonly unknown[] }>> = {
  'page/identify asked': { guard: PAGE_REQUESTS['page/identify'], values: [null] },
  'page/read asked': { guard: PAGE_REQUESTS['page/read'], values: [null] },
  'mark/show asked': {
    guard: PAGE_REQUESTS['mark/show'],
    values: [{ identity, anchors: [sampleAnchor('one'), sampleAnchor('two')] }],
  },
  'mark/clear asked': { guard: PAGE_REQUESTS['mark/clear'], values: [null] },
  'gloss/show asked': { guard: PAGE_REQUESTS['gloss/show'], values: [{ identity, glosses: [gloss] }] },
  'gloss/list asked': { guard: PAGE_REQUESTS['gloss/list'], values: [null] },
  'page/identify answered': { guard: PAGE_REPLIES['page/identify'], values: [identity] },
  'page/read answered': { guard: PAGE_REPLIES['page/read'], values: readings },
  'mark/show answered': { guard: PAGE_REPLIES['mark/show'], values: [{ marked: 1, isInSight: true }] },
  'mark/clear answered': { guard: PAGE_REPLIES['mark/clear'], values: [null] },
  'gloss/show answered': { guard: PAGE_REPLIES['gloss/show'], values: [{ shown: ['k'] }] },
  'gloss/list answered': { guard: PAGE_REPLIES['gloss/list'], values: [{ shown: ['k'] }] },
  'page/ready asked': { guard: NEWS_REQUESTS['page/ready'], values: readings },
  'page/moved asked': { guard: NEWS_REQUESTS['page/moved'], values: [null] },
  'page/ready answered': { guard: NEWS_REPLIES['page/ready'], values: [null] },
  'page/moved answered': { guard: NEWS_REPLIES['page/moved'], values: [null] },
  'report/get asked': { guard: VIEW_REQUESTS['report/get'], values: [{ tabId: 7, age: 'fresh' }] },
  'finding/show asked': { guard: VIEW_REQUESTS['finding/show'], values: [{ tabId: 7, identity, finding }] },
  'glosses/show asked': {
    guard: VIEW_REQUESTS['glosses/show'],
    values: [{ tabId: 7, identity, notices: [0, 2] }],
  },
  'glosses/list asked': { guard: VIEW_REQUESTS['glosses/list'], values: [{ tabId: 7, identity }] },
  'notice/translated asked': {
    guard: VIEW_REQUESTS['notice/translated'],
    values: [{ tabId: 7, identity, notice: 1, translation }],
  },
  'link/find asked': { guard: HANDS_REQUESTS['link/find'], values: [{ quotes: [[anchor, anchor], []] }] },
  'link/find answered': { guard: HANDS_REPLIES['link/find'], values: [{ directives: ['text=words', null] }] },
  'selection/read asked': { guard: HANDS_REQUESTS['selection/read'], values: [{ quotes: [[anchor]] }] },
  'selection/read answered': {
    guard: HANDS_REPLIES['selection/read'],
    values: [{ text: 'words', directive: 'text=words', quote: 0, isSaid: true }],
  },
  'selection/copy asked': {
    guard: HANDS_REQUESTS['selection/copy'],
    values: [
      {
        text: 'words',
        html: '<p>words</p>',
        words: { lang: 'en', direction: 'ltr', copied: 'Copied.', failed: 'Not copied.', again: 'Again' },
      },
    ],
  },
  'selection/copy answered': { guard: HANDS_REPLIES['selection/copy'], values: [{ copied: true }] },
  'links/find asked': {
    guard: VIEW_REQUESTS['links/find'],
    values: [{ tabId: 7, identity, quotes: [0, 4] }],
  },
  'links/find answered': {
    guard: VIEW_REPLIES['links/find'],
    values: [{ directives: ['text=words', null] }],
  },
  'misreading/describe asked': {
    guard: VIEW_REQUESTS['misreading/describe'],
    values: [{ tabId: 7, identity, note: 'Not hers.', around: 'kept' }],
  },
  'misreading/describe answered': {
    guard: VIEW_REPLIES['misreading/describe'],
    values: [{ text: '{}' }],
  },
  'report/get answered': { guard: VIEW_REPLIES['report/get'], values: replies },
  'finding/show answered': { guard: VIEW_REPLIES['finding/show'], values: [{ marked: 1, isInSight: true }] },
  'glosses/show answered': { guard: VIEW_REPLIES['glosses/show'], values: [{ notices: [0] }] },
  'glosses/list answered': { guard: VIEW_REPLIES['glosses/list'], values: [{ notices: [0] }] },
  'notice/translated answered': { guard: VIEW_REPLIES['notice/translated'], values: [null] },
  'a page as it was read': { guard: isPageDraft, values: drafts },
  'a report': { guard: isReport, values: reports },
};

/** Each kind of message as it is asked and as it is answered. */
export const FUZZED_KINDS: readonly string[] = Object.keys(VALID);

const anythingAtAll = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

const envelope = { newsgloss: PROTOCOL_VERSION, kind: 'page/identify', request: null };

export const messageTests: readonly GeneratedTest[] = [
  ...Object.entries(VALID).flatMap(([kind, { guard, values }]) => testGuard(kind, guard, values)),
  generated({ subject: 'messages', name: 'anything as an envelope', runs: 500 }, anythingAtAll, (value) => {
    assert.equal(isEnvelope(value), false);
    assert.equal(isCallFailure(value), false);
    assert.equal(receive(value, null), undefined);
  }),
  generated({ subject: 'messages', name: 'an envelope with one thing wrong', runs: 500 }, wishes, (wish) => {
    const mutant = mutate(envelope, { ...wish, how: wish.how === 'too many' ? 'type' : wish.how });
    const isRequest = mutant?.wrong === 'type at request';
    if (mutant && !isRequest) assert.equal(receive(mutant.value, null), undefined, mutant.wrong);
  }),
  generated(
    { subject: 'messages', name: 'a call of another name or version', runs: 500 },
    fc.tuple(fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString'), fc.string()), anythingAtAll),
    ([kind, version]) => {
      if (!Object.hasOwn(PAGE_REQUESTS, kind)) assert.equal(receive({ ...envelope, kind }, null), undefined);
      if (version !== PROTOCOL_VERSION)
        assert.equal(receive({ ...envelope, newsgloss: version }, null), undefined);
    },
  ),
];

function testGuard(kind: string, guard: AnyGuard, values: readonly unknown[]): readonly GeneratedTest[] {
  for (const value of values) assert.equal(guard(value), true, `${kind}: a valid one is let through`);
  const places = fc.nat(values.length - 1);
  const isEmpty = values.every((value) => value === null);
  return [
    generated(
      { subject: 'messages', name: `${kind}: anything at all`, runs: 100 },
      anythingAtAll,
      (value) => {
        assert.equal(guard(value), isEmpty && value === null);
      },
    ),
    generated(
      { subject: 'messages', name: `${kind}: one thing wrong`, runs: 60 },
      fc.tuple(places, wishes),
      ([place, wish]) => {
        const mutant = mutate(values[place], wish);
        if (mutant) assert.equal(guard(mutant.value), false, mutant.wrong);
      },
    ),
    generated(
      { subject: 'messages', name: `${kind}: things nobody asked for`, runs: 30 },
      fc.tuple(places, wishes),
      ([place, wish]) => {
        assert.equal(typeof guard(addExtras(values[place], wish)), 'boolean');
        assert.deepEqual(Object.keys(Object.prototype), []);
      },
    ),
  ];
}

const receive = createReceiver(PAGE_REQUESTS, {
  'page/identify': async () => ({ ok: true, value: identity }),
  'page/read': async () => ({ ok: false, reason: 'pdf' }),
  'mark/show': async () => ({ ok: true, value: { marked: 0, isInSight: false } }),
  'mark/clear': async () => ({ ok: true, value: null }),
  'gloss/show': async () => ({ ok: true, value: { shown: [] } }),
  'gloss/list': async () => ({ ok: true, value: { shown: [] } }),
});
