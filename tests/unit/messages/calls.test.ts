import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCaller } from '../../../utils/messages/caller';
import { PAGE_REPLIES } from '../../../utils/messages/page-replies';
import { PAGE_REQUESTS } from '../../../utils/messages/page-requests';
import type { PageCalls, PageIdentity } from '../../../utils/messages/protocol';
import { PROTOCOL_VERSION } from '../../../utils/messages/protocol';
import { createReceiver, type Handlers } from '../../../utils/messages/receiver';
import { VIEW_REQUESTS } from '../../../utils/messages/view-requests';
import { fail, succeed } from '../../../utils/text/result';

const identity: PageIdentity = { document: 'd', navigation: 0, revision: 0, url: 'https://news.example/' };

const handlers: Handlers<PageCalls, null> = {
  'page/identify': async () => succeed(identity),
  'page/read': async () => fail('pdf'),
  'mark/show': async ({ anchors }) => succeed({ marked: anchors.length, isInSight: anchors.length > 0 }),
  'gloss/show': async ({ glosses }) => succeed({ shown: glosses.map(({ key }) => key) }),
  'gloss/list': async () => succeed({ shown: [] }),
  'mark/clear': async () => {
    throw new Error('a mistake');
  },
};

const receive = createReceiver<PageCalls, null>(PAGE_REQUESTS, handlers);
const call = createCaller<PageCalls>(PAGE_REPLIES, async (envelope) => receive(envelope, null));

test('a call reaches its handler and its answer comes back', async () => {
  expect(await call('page/identify', null)).toEqual(succeed(identity));
  expect(await call('mark/show', { identity, anchors: [] })).toEqual(
    succeed({ marked: 0, isInSight: false }),
  );
});

test('a reason why not comes back as one', async () => {
  expect(await call('page/read', null)).toEqual(fail('pdf'));
});

test('a handler that throws becomes a plain failure', async () => {
  expect(await call('mark/clear', null)).toEqual(fail('failed'));
});

test.each([
  ['nobody listens', async () => undefined, 'no-answer'],
  ['the browser rejects', () => Promise.reject(new Error('Receiving end does not exist')), 'no-answer'],
  ['the answer is no result', async () => identity, 'bad-answer'],
  ['the answer holds something else', async () => succeed({ document: 1 }), 'bad-answer'],
  ['the reason is not one of ours', async () => ({ ok: false, reason: 'because' }), 'bad-answer'],
])('when %s, the caller learns it without an exception', async (_, send, reason) => {
  const lonely = createCaller<PageCalls>(PAGE_REPLIES, send);
  expect(await lonely('page/identify', null)).toEqual(fail(reason));
});

test('messages that are none of ours are left to others', () => {
  fc.assert(fc.property(fc.anything(), (message) => receive(message, null) === undefined));
  expect(receive({ newsgloss: PROTOCOL_VERSION, kind: 'constructor', request: null }, null)).toBeUndefined();
  expect(
    receive({ newsgloss: PROTOCOL_VERSION + 1, kind: 'page/identify', request: null }, null),
  ).toBeUndefined();
  expect(receive({ newsgloss: PROTOCOL_VERSION, kind: 'page/identify' }, null)).toBeUndefined();
});

test('a call with a malformed request never reaches its handler', async () => {
  const message = {
    newsgloss: PROTOCOL_VERSION,
    kind: 'mark/show',
    request: { identity, anchors: [{ exact: 1 }] },
  };
  expect(await receive(message, null)).toEqual(fail('bad-answer'));
});

test('what a view may ask is bounded', () => {
  const isRequest = VIEW_REQUESTS['report/get'];
  expect(isRequest({ tabId: 3, age: 'recent' })).toBe(true);
  expect(isRequest({ tabId: -1, age: 'recent' })).toBe(false);
  expect(isRequest({ tabId: 1.5, age: 'recent' })).toBe(false);
  expect(isRequest({ tabId: 3, age: 'toString' })).toBe(false);
  fc.assert(fc.property(fc.anything(), (value) => typeof isRequest(value) === 'boolean'));
});
