import { expect, test } from 'vitest';
import { createLinkDesk } from '../../../utils/desk/link-desk';
import type { ShelfEntry } from '../../../utils/desk/shelf';
import type { Caller } from '../../../utils/messages/caller';
import type { HandsCalls, LinkRequest } from '../../../utils/messages/hands-protocol';
import type { PageCalls, PageIdentity } from '../../../utils/messages/protocol';
import { fail, succeed } from '../../../utils/text/result';
import { sampleReport } from '../../helpers/sample-report';

const HOME: PageIdentity = { document: 'd', navigation: 0, revision: 0, url: 'https://news.example/' };
const REQUEST = { tabId: 1, identity: HOME, quotes: [1, 0] };

test('the page is asked about the places of the quotations wanted, in their order', async () => {
  const world = start({});
  expect(await world.desk.findLinks(REQUEST)).toEqual(succeed({ directives: ['text=1', 'text=2'] }));
  const { quotes } = sampleReport();
  expect(world.asked).toEqual([[[quotes[1]!.anchor], [quotes[0]!.anchor]]]);
});

test('what looks is brought to the page the first time', async () => {
  const world = start({ hands: false });
  expect((await world.desk.findLinks(REQUEST)).ok).toBe(true);
  expect(world.brought).toBe(1);
  await world.desk.findLinks(REQUEST);
  expect(world.brought).toBe(1);
});

test('much new text on the page is no hindrance: the words are looked for in it', async () => {
  expect((await start({ present: { ...HOME, revision: 3 } }).desk.findLinks(REQUEST)).ok).toBe(true);
});

test.each([
  ['the page has moved on', { present: { ...HOME, navigation: 1 } }, 'page-changed'],
  ['the page is another document', { present: { ...HOME, document: 'e' } }, 'page-changed'],
  ['nothing is kept and nothing can be read', { isKept: false }, 'no-tab'],
  ['the page does not answer', { present: null }, 'no-answer'],
] as const)('there are no links where %s', async (_, circumstances, reason) => {
  const world = start(circumstances);
  expect(await world.desk.findLinks(REQUEST)).toEqual(fail(reason));
  expect(world.asked).toEqual([]);
});

interface Circumstances {
  readonly present?: PageIdentity | null;
  readonly isKept?: boolean;
  readonly hands?: boolean;
}

function start({ present = HOME, isKept = true, hands = true }: Circumstances) {
  const reply = { report: sampleReport(), identity: HOME, ms: 1, madeAt: 1 };
  const entry: ShelfEntry = { reply, quoteAnchors: [], glossManners: [], readerLangs: ['en'] };
  const world = { asked: [] as unknown[], brought: 0 };
  let there = hands;
  const callPage: Caller<PageCalls> = async (kind) =>
    (present && kind === 'page/identify' ? succeed(present) : fail('no-answer')) as never;
  const callHands: Caller<HandsCalls> = async (_, request) => {
    if (!there) return fail('no-answer');
    world.asked.push((request as LinkRequest).quotes);
    return succeed({ directives: ['text=1', 'text=2'] }) as never;
  };
  const desk = createLinkDesk({
    shelf: { get: async () => (isKept ? entry : null), put: async () => {}, drop: async () => {} },
    findTab: async () => null,
    readerLangs: async () => ['en'],
    build: () => sampleReport(),
    made: async () => {},
    clock: () => 0,
    callPage: () => callPage,
    callHands: () => callHands,
    bringHands: async () => {
      world.brought += 1;
      there = true;
      return true;
    },
  });
  return Object.assign(world, { desk });
}
