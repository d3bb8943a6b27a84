import { expect, test } from 'vitest';
import { copySelection, type MenuClick, type SelectionPorts } from '../../../utils/desk/copy-selection';
import { chooseMenuWords } from '../../../utils/i18n/menu-words';
import type { Caller } from '../../../utils/messages/caller';
import type { CopyRequest, HandsCalls, SelectedWords } from '../../../utils/messages/hands-protocol';
import { fail, succeed } from '../../../utils/text/result';
import { sampleReport } from '../../helpers/sample-report';

const CLICK: MenuClick = {
  tabId: 7,
  url: 'https://other.example/b?utm_source=x',
  title: 'The tab',
  selected: 'the ordering',
};
const IDENTITY = { document: 'd', navigation: 0, revision: 0, url: 'https://news.example/' };
const REPORT = sampleReport();
const SAID = { text: 'the ordering', directive: 'text=the%20ordering', quote: 0, isSaid: true };

test('part of a quotation is copied in marks, with who said it and a link that opens at it', async () => {
  const { done, copied } = await click({ selected: SAID });
  expect(done).toBe(true);
  expect(copied?.text).toBe(
    `“the ordering” — Maya Okafor, head of platform security, Nordlys\n${REPORT.page.title}, Kabelkrant, 2026-11-20\n${REPORT.page.url}#:~:text=the%20ordering`,
  );
  expect(copied?.html).toContain('<blockquote cite=');
  expect(copied?.words).toMatchObject({ copied: 'Copied', lang: 'en', again: 'Copy' });
});

test('words that nobody said are copied as they stand, without a name', async () => {
  const { copied } = await click({
    selected: { ...SAID, text: 'The mast “fell”.', quote: null, isSaid: false },
  });
  expect(copied?.text).toMatch(/^The mast “fell”\.\n/);
  expect(copied?.text).not.toContain('Okafor');
});

test('words from one part of a quotation into the next keep the marks they have', async () => {
  const { copied } = await click({ selected: { ...SAID, text: 'wrong,” she said. “It', isSaid: false } });
  expect(copied?.text).toMatch(/^wrong,” she said\. “It — Maya Okafor/);
});

test('where no link opens at the words the plain address is copied, and the reader is told', async () => {
  const { copied } = await click({ selected: { ...SAID, directive: null } });
  expect(copied?.text.endsWith(`\n${REPORT.page.url}`)).toBe(true);
  expect(copied?.words.copied).toBe('Copied. The link opens the page, not the words.');
});

test('words in a frame of the page are taken from the browser, with the plain address', async () => {
  const nothing = { text: '', directive: null, quote: null, isSaid: false };
  const { copied } = await click({ selected: nothing });
  expect(copied?.text).toMatch(/^the ordering\n/);
  expect(copied?.text).not.toContain('#:~:');
});

test('a page that gives no report is copied from all the same, under the name of its tab', async () => {
  const { copied } = await click({ selected: { ...SAID, quote: null, isSaid: false }, readable: false });
  expect(copied?.text).toBe('the ordering\nThe tab\nhttps://other.example/b#:~:text=the%20ordering');
});

test('where the page cannot be reached nothing is copied, and it is known', async () => {
  const { done, copied } = await click({ selected: null });
  expect(done).toBe(false);
  expect(copied).toBeNull();
});

interface Circumstances {
  /** Null: the page does not answer. */
  readonly selected: SelectedWords | null;
  readonly readable?: boolean;
}

async function click({ selected, readable = true }: Circumstances) {
  let copied: CopyRequest | null = null;
  const call: Caller<HandsCalls> = async (kind, request) => {
    if (!selected) return fail('no-answer');
    if (kind === 'selection/read') return succeed(selected) as never;
    copied = request as CopyRequest;
    return succeed({ copied: true }) as never;
  };
  const ports: SelectionPorts = {
    shelf: { get: async () => null, put: async () => {}, drop: async () => {} },
    callHands: () => call,
    bringHands: async () => false,
    desk: {
      getReport: async () =>
        readable ? succeed({ report: REPORT, identity: IDENTITY, ms: 1, madeAt: 1 }) : fail('page-too-large'),
    },
    words: async () => chooseMenuWords(['en']),
  };
  const done = await copySelection(ports, CLICK);
  return { done, copied: copied as CopyRequest | null };
}
