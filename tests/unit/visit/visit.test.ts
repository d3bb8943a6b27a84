// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { declaresArticle } from '../../../utils/visit/declares-article';
import { createVisit } from '../../../utils/visit/visit';
import { sampleDraft } from '../../helpers/sample-page';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>One.</p>';
});

afterEach(() => {
  vi.useRealTimers();
});

test('a page is the same until its address changes; a fragment is no other address', () => {
  const { visit, location } = startVisit();
  const before = visit.identify();
  location.href = 'https://news.example/story#comments';
  expect(visit.identify()).toEqual(before);
  location.href = 'https://news.example/other';
  expect(visit.identify()).toEqual({ ...before, navigation: 1, url: 'https://news.example/other' });
  location.href = 'https://news.example/story';
  expect(visit.identify()).toEqual({ ...before, navigation: 2 });
});

test('a page in motion is read when it has settled', async () => {
  const { visit, location, reads } = startVisit();
  location.href = 'https://news.example/other';
  const reading = visit.read();
  await vi.advanceTimersByTimeAsync(150);
  document.body.append('still coming');
  await vi.advanceTimersByTimeAsync(150);
  expect(reads).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(await reading).toMatchObject({ ok: true, value: { identity: { navigation: 1 } } });
});

test('a page that never settles is read all the same', async () => {
  const { visit, location, reads } = startVisit();
  location.href = 'https://news.example/other';
  const ticker = setInterval(() => document.body.append('tick'), 100);
  const reading = visit.read();
  await vi.advanceTimersByTimeAsync(3_100);
  clearInterval(ticker);
  await reading;
  expect(reads).toHaveLength(1);
});

test('the last article under a new address is waited out', async () => {
  const { visit, location, reads } = startVisit();
  await visit.read();
  location.href = 'https://news.example/other';
  const reading = visit.read();
  await vi.advanceTimersByTimeAsync(500);
  expect(reads).toHaveLength(2);
  document.body.innerHTML = `<p>${'The next article. '.repeat(50)}</p>`;
  await vi.advanceTimersByTimeAsync(300);
  expect(await reading).toMatchObject({
    value: { page: { tree: { texts: [expect.stringMatching(/^The next/)] } } },
  });
});

test('a query that comes and goes is no reason to wait', async () => {
  const { visit, location, reads } = startVisit();
  await visit.read();
  location.href = 'https://news.example/story?utm_source=letter';
  const reading = visit.read();
  await vi.advanceTimersByTimeAsync(250);
  await reading;
  expect(reads).toHaveLength(2);
});

test('much new text makes what was read out of date, a counter does not', async () => {
  const { visit } = startVisit();
  await visit.read();
  document.body.append('12 comments');
  await vi.advanceTimersByTimeAsync(0);
  expect(visit.identify().revision).toBe(0);
  document.body.append('The next article. '.repeat(50));
  await vi.advanceTimersByTimeAsync(0);
  expect(visit.identify().revision).toBe(1);
});

test('a reader who has asked is known to have asked, until the page moves on', () => {
  const { visit, location } = startVisit();
  expect(visit.wasAsked()).toBe(false);
  visit.noteAsked();
  expect(visit.wasAsked()).toBe(true);
  location.href = 'https://news.example/other';
  visit.identify();
  expect(visit.wasAsked()).toBe(false);
});

test('whoever follows a page is told that it moved or changed, once', async () => {
  const { visit, location, news } = startVisit();
  visit.noteAsked();
  location.href = 'https://news.example/story#comments';
  visit.identify();
  expect(news).toEqual([]);
  location.href = 'https://news.example/other';
  visit.identify();
  visit.identify();
  expect(news).toEqual(['moved, asked']);
  const reading = visit.read();
  await vi.advanceTimersByTimeAsync(250);
  await reading;
  document.body.append('The next article. '.repeat(100));
  await vi.advanceTimersByTimeAsync(0);
  expect(news).toEqual(['moved, asked', 'changed']);
});

test('the last reading is at hand until the page changes', async () => {
  const { visit } = startVisit();
  expect(visit.latest()).toBeNull();
  const reading = await visit.read();
  expect(visit.latest()).toEqual(reading);
  document.body.append('The next article. '.repeat(100));
  await vi.advanceTimersByTimeAsync(0);
  expect(visit.latest()).toBeNull();
});

test('a page whose head still names the last address is given longer', async () => {
  const { visit, location, reads } = startVisit({ canonicalUrl: 'https://news.example/story' });
  await visit.read();
  location.href = 'https://news.example/other';
  const reading = visit.read();
  await vi.advanceTimersByTimeAsync(4_000);
  document.body.innerHTML = `<p>${'The next article. '.repeat(50)}</p>`;
  await vi.advanceTimersByTimeAsync(300);
  expect(await reading).toMatchObject({
    value: { page: { tree: { texts: [expect.stringMatching(/^The next/)] } } },
  });
  expect(reads).toHaveLength(3);
});

test.each([
  ['<meta property="og:type" content="article">', true],
  ['<script type="application/ld+json">{"@type":"NewsArticle"}</script>', true],
  ['<script type="application/ld+json">{"@graph":[{"@type":["TechArticle","Thing"]}]}</script>', true],
  ['<meta property="og:type" content="website">', false],
  ['<script type="application/ld+json">{"@type":"ItemList"}</script>', false],
  ['<article>Only an element</article>', false],
])('%s: declared an article is %s', (html, declared) => {
  document.body.innerHTML = html;
  expect(declaresArticle(document)).toBe(declared);
});

function startVisit({ canonicalUrl = null }: { canonicalUrl?: string | null } = {}) {
  const location = { href: 'https://news.example/story' };
  const reads: string[] = [];
  const news: string[] = [];
  const visit = createVisit({
    document,
    location,
    signal: new AbortController().signal,
    readPage: async () => {
      reads.push(location.href);
      const page = sampleDraft([document.body.textContent]);
      return { ...page, metadata: { ...page.metadata, canonicalUrl } };
    },
    newId: () => 'd1',
    clock: () => 0,
    moved: (wasAsked) => news.push(`moved, ${wasAsked ? 'asked' : 'not asked'}`),
    changed: () => news.push('changed'),
  });
  return { visit, location, reads, news };
}
