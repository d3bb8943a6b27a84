// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FindingActionsContext } from '../../components/finding-actions';
import { ReportView } from '../../components/ReportView';
import type { Report } from '../../utils/report/report';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { balanceBidi } from '../../utils/text/balance-bidi';
import { findFaults, renderView } from '../helpers/render-view';
import { sampleAccess, sampleNotice, sampleOffer, sampleQuote, sampleReport } from '../helpers/sample-report';

afterEach(cleanup);

test('three counts lead to three sections', () => {
  const view = show(sampleReport());
  const links = [...view.querySelectorAll('nav a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['6 quotes', '#quotes'],
    ['3 offers', '#cost'],
    ['3 small print', '#print'],
  ]);
  for (const [, target] of links) expect(view.querySelector(target ?? '')).not.toBeNull();
});

test.each([
  [{ at: 2, of: 3 }, 'Page 2 of 3 of the article: only this page was read.'],
  [{ at: 1, of: null }, 'The article goes on over several pages: only this page was read.'],
])('an article over several pages says %o', (pages, sentence) => {
  const report = sampleReport();
  const header = show({ ...report, page: { ...report.page, pages } }).querySelector('header');
  expect(header?.textContent).toContain(sentence);
});

test('an article on one page says nothing of pages', () => {
  expect(show(sampleReport()).querySelector('header')?.textContent).not.toMatch(/page/i);
});

test('the key quotation comes first, with role and affiliation; further down the name is enough', () => {
  const [key, next] = quotesOf(show(sampleReport()));
  expect(key?.className).toBe('key');
  expect(key?.textContent).toContain('A meter that does not know');
  expect(key?.querySelector('.role')?.textContent).toBe('head of platform security, Nordlys');
  expect(next?.querySelector('.role')).toBeNull();
});

test.each([
  ['reported', sampleQuote({ text: 'it would ship', kind: 'indirect' })],
  ['partly quoted', sampleQuote({ text: 'it was “over”', kind: 'mixed' })],
  ['told Reuters', sampleQuote({ text: 'Ship it.', via: 'Reuters', cue: 'told' })],
  ['via a blog post', sampleQuote({ text: 'Ship it.', via: 'a blog post', cue: 'wrote' })],
  [
    'no name given',
    sampleQuote({ text: 'No.', source: { kind: 'unnamed', description: 'police', mention: null } }),
  ],
  ['The page does not say who', sampleQuote({ text: 'No.', source: { kind: 'none', mention: null } })],
])('"%s" is said beside the quotation', (label, quote) => {
  expect(show(sampleReport({ quotes: [quote] })).querySelector('figcaption')?.textContent).toContain(label);
});

test('only words that were quoted stand in marks, each part in its own', () => {
  const view = show(sampleReport());
  const parts = [...view.querySelectorAll('figure q')].map((part) => part.textContent);
  expect(parts).toContain('We got the ordering wrong,');
  expect(view.querySelectorAll('[data-kind=indirect] q')).toHaveLength(0);
  expect(view.querySelector('[data-kind=indirect]')?.textContent).toContain('… said … the clocks');
});

test.each([
  ['at once', 11, '… warned the keys were old'],
  ['behind "that"', 16, '… warned … the keys were old'],
  ['far away', 40, '… the keys were old'],
])('the verb stands before a reported clause %s without closing a gap the page has', (_, start, shown) => {
  const text = 'the keys were old';
  const parts = [{ start, end: start + text.length }] as const;
  const quote = sampleQuote({ text, kind: 'indirect', parts, cue: 'warned', cueSpan: { start: 4, end: 10 } });
  expect(show(sampleReport({ quotes: [quote] })).querySelector('blockquote')?.textContent).toBe(shown);
});

test('words in the headline that nobody says are called that', () => {
  expect(show(sampleReport()).querySelector('[data-part=headline]')?.textContent).toContain(
    'not said in this article',
  );
});

test('a long list starts with five and unfolds', () => {
  const view = show(sampleReport());
  expect(quotesOf(view)).toHaveLength(5);
  const button = view.querySelector<HTMLButtonElement>('[data-action=unfold]')!;
  expect([button.textContent, button.getAttribute('aria-expanded')]).toEqual(['Show 1 more', 'false']);
  fireEvent.click(button);
  expect(quotesOf(view)).toHaveLength(6);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('unnamed sources are counted, each once', () => {
  const source = { kind: 'unnamed', description: 'police', mention: null } as const;
  const quotes = [sampleQuote({ text: 'One.', source }), sampleQuote({ text: 'Two.', source, rank: 2 })];
  expect(show(sampleReport({ quotes })).textContent).toContain('1 source without a name');
});

test.each([
  [sampleAccess(), 'Complete here', 'the publisher does not say whether it is free'],
  [sampleAccess({ verdict: 'free', declared: 'free' }), 'Free to read', 'the publisher says it is free'],
  [sampleAccess({ verdict: 'metered', declared: null }), 'Metered', 'the whole text is on this page'],
  [
    sampleAccess({ verdict: 'locked', declared: 'free', readable: 'partial' }),
    'For subscribers',
    'the publisher says it is free',
  ],
  [sampleAccess({ readable: null }), 'Not stated', 'the publisher does not say whether it is free'],
])('access %#: %s', (access, title, detail) => {
  const card = show(sampleReport({ access })).querySelector('[data-part=access]');
  expect(card?.querySelector('b')?.textContent).toBe(title);
  expect(card?.textContent).toContain(detail);
});

test('the evidence is one click behind "Why?"', async () => {
  const view = show(sampleReport());
  const button = view.querySelector<HTMLButtonElement>('[data-action=why]')!;
  const evidence = view.querySelector(`[id="${button.getAttribute('aria-controls')}"]`);
  expect(evidence?.hasAttribute('hidden')).toBe(true);
  fireEvent.click(button);
  expect(evidence?.hasAttribute('hidden')).toBe(false);
  await waitFor(() => expect(evidence?.textContent).toContain('Subscribe to Copper & Glass'));
});

test.each([
  ['json-ld.has-part', 'in the page’s data'],
  ['microdata', 'in the page’s data'],
  ['meta.content-tier', 'in the page’s data'],
  ['data.is-paywalled', 'in the page’s data'],
  ['gate.visible', 'said on the page'],
  ['stated.remainder', 'said on the page'],
  ['vendor', 'a service the page uses'],
  ['text.ellipsis', 'the text itself'],
])('evidence by the rule %s says in plain words where it was found', async (rule, words) => {
  const access = sampleAccess({ evidence: [{ rule, says: 'nothing', excerpt: 'As it stands' }] });
  const view = show(sampleReport({ access }));
  fireEvent.click(view.querySelector('[data-action=why]')!);
  await waitFor(() => expect(view.querySelector('[data-finding=evidence]')).not.toBeNull());
  const evidence = view.querySelector('[data-finding=evidence]');
  expect(evidence?.querySelector('small')?.textContent).toBe(words);
  expect(evidence?.textContent).not.toContain(rule);
});

test('an offer shows price, period, year, first year and saving', () => {
  const rows = [...show(sampleReport()).querySelectorAll('[data-finding=offer]')].map(
    (row) => row.textContent,
  );
  expect(rows[0]).toMatch(/Monthly1 month free.*\$84first year \$77\$7a month/);
  expect(rows[1]).toMatch(/Annual.*\$70saves \$14 · 17%\$70a year/);
  expect(rows[2]).toMatch(/\$100\$100a yearper person/);
});

test('what an offer does not state is called not stated', () => {
  const offer = sampleOffer({ per: null, perYear: null, firstYear: null, plan: null, trial: null });
  const row = show(sampleReport({ offers: [offer] })).querySelector('[data-finding=offer]');
  expect(row?.textContent).toMatch(/Plan without a name.*not stated.*period not stated/);
});

test('an offer that only the page’s data make leads nowhere and says so', () => {
  const row = show(sampleReport({ offers: [sampleOffer({ text: '' })] })).querySelector(
    '[data-finding=offer]',
  );
  expect(row?.textContent).toContain('Only in the page’s data, not in its text');
  expect(row?.querySelector('[data-action=jump]')).toBeNull();
});

test('a fact that holds for one plan names it, one that holds for all does not', () => {
  const plans = [
    sampleOffer({ plan: 'Monthly', flags: ['renews-automatically', 'tax-excluded'] }),
    sampleOffer({ plan: 'Annual', flags: ['renews-automatically'] }),
  ];
  const facts = [...show(sampleReport({ offers: plans })).querySelectorAll('.facts li')].map(
    (fact) => fact.textContent,
  );
  expect(facts).toContain('Renews by itself until you cancel');
  expect(facts).toContain('Monthly: Tax comes on top');
});

test('offers of two products stand in two tables', () => {
  const offers = [sampleOffer(), sampleOffer({ product: 'Signal Weekly' }), sampleOffer()];
  const captions = [...show(sampleReport({ offers })).querySelectorAll('caption')].map(
    (node) => node.textContent,
  );
  expect(captions).toEqual(['Copper & Glass newsletter', 'Signal Weekly newsletter']);
});

test('small print shows its meaning and the original, each in its language', () => {
  const view = show(sampleReport());
  expect(view.querySelector('#print h2')?.textContent).toBe('Small print in Dutch');
  const [first, , last] = view.querySelectorAll('[data-finding=notice]');
  expect(first?.querySelector('.meaning')?.getAttribute('lang')).toBe('en');
  expect(first?.querySelector('.original [lang=nl]')?.textContent).toBe('Laat een reactie achter');
  expect(last?.textContent).toContain('not translated');
});

test('small print that runs from right to left says so', () => {
  const notice = sampleNotice({ text: 'השאירו תגובה', lang: 'he' });
  const original = show(sampleReport({ boilerplate: [notice] })).querySelector('[lang=he]');
  expect(original?.getAttribute('dir')).toBe('rtl');
});

test('markup in the text of a page is shown as text', () => {
  const text = '<img src=x onerror=alert(1)>';
  const report = sampleReport({
    quotes: [sampleQuote({ text })],
    offers: [sampleOffer({ plan: text, product: text })],
    boilerplate: [sampleNotice({ text })],
  });
  const view = show(report);
  expect(view.querySelector('img')).toBeNull();
  expect(view.textContent).toContain(text);
});

test.each([
  ['list', 'This page lists articles. Open one of them.'],
  ['constructor', 'Newsgloss found no article on this page.'],
])('a page without an article says why: %s', (reason, sentence) => {
  const { page } = sampleReport();
  const report = sampleReport({
    page: { ...page, article: 'none', reason },
    quotes: [],
    offers: [],
    boilerplate: [],
  });
  const view = show(report);
  expect(view.textContent).toBe(`No article here${sentence}`);
});

test('every finding has a button to it, told apart for those who cannot see', () => {
  const shown: unknown[] = [];
  const view = renderView(
    <FindingActionsContext.Provider
      value={{ show: (finding) => shown.push(finding), copyQuotes() {}, exportReport() {} }}
    >
      <ReportView report={sampleReport()} parts={DEFAULT_SETTINGS.show} />
    </FindingActionsContext.Provider>,
  );
  for (const button of view.querySelectorAll('[data-action=jump]')) {
    const described = view.querySelector(`[id="${button.getAttribute('aria-describedby')}"]`);
    expect(described?.textContent).not.toBe('');
    fireEvent.click(button);
  }
  expect(shown).toContainEqual({ kind: 'quote', index: 1 });
  expect(shown).toContainEqual({ kind: 'offer', index: 2 });
  expect(shown).toContainEqual({ kind: 'notice', index: 0 });
});

test.each([
  ['full', sampleReport()],
  ['empty', sampleReport({ quotes: [], offers: [], boilerplate: [] })],
])('a %s report has no accessibility fault', async (_, report) => {
  expect(await findFaults(show(report))).toEqual([]);
});

function show(report: Report): HTMLElement {
  return renderView(<ReportView report={report} parts={DEFAULT_SETTINGS.show} />);
}

function quotesOf(view: HTMLElement): readonly Element[] {
  return [...view.querySelectorAll('[data-finding=quote]')];
}

test.each(['Ship \u202eit.', 'Ship \u2069\u202eit.', 'Ship \u2067it.'])(
  'page text that turns letters round ends what it begins, wherever it stands: %j',
  (text) => {
    const source = { kind: 'person', name: text, role: text, affiliation: null, mention: null } as const;
    const view = show(
      sampleReport({
        page: { ...sampleReport().page, siteName: text, headlineQuotes: [{ text, quote: 0 }] },
        quotes: [sampleQuote({ text, source, via: text }), sampleQuote({ text, kind: 'mixed', rank: 2 })],
        offers: [sampleOffer({ product: text, plan: text, paymentMethods: [text] })],
        boilerplate: [sampleNotice({ text, translation: null })],
      }),
    );
    const shown = [...view.querySelectorAll('*')].flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType, textContent }) => nodeType === 3 && textContent?.includes('it.')),
    );
    expect(shown.length).toBeGreaterThan(8);
    for (const { textContent } of shown) expect(balanceBidi(textContent ?? '')).toBe(textContent);
  },
);

test('a fact of plans with long names tells how many they are, and which behind a press', () => {
  const plan = (n: number) => `Premium Digital Plus with Weekend Print (${n})`;
  const offers = [1, 2, 3].map((n) =>
    sampleOffer({ plan: plan(n), flags: n === 3 ? [] : ['renews-automatically'] }),
  );
  const details = show(sampleReport({ offers })).querySelector('.facts details');
  expect(details?.querySelector('summary')?.textContent).toBe('2 offers: Renews by itself until you cancel');
  expect(details?.textContent).toContain(`${plan(1)} and ${plan(2)}`);
});
