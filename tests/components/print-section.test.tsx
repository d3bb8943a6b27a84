// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PrintSection } from '../../components/PrintSection';
import { LeaveOutContext, type PrintPorts, PrintPortsContext } from '../../components/print-ports';
import type { Report } from '../../utils/report/report';
import { type LeaveOut, NOTHING_LEFT_OUT } from '../../utils/settings/leave-out';
import { fail, succeed } from '../../utils/text/result';
import { createTranslationLadder } from '../../utils/translate/translation-ladder';
import type { Translator } from '../../utils/translate/translator';
import { samplePrintPorts } from '../helpers/print-ports';
import { findFaults, renderView } from '../helpers/render-view';
import { sampleNotice, sampleReport } from '../helpers/sample-report';

afterEach(cleanup);

test('one press puts a translation into the page, the next takes it out, and the button tells which', async () => {
  const { view, shown } = show({});
  const [first] = view.querySelectorAll('[data-action=gloss]');
  expect(first?.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(first!);
  await waitFor(() => expect(first?.getAttribute('aria-pressed')).toBe('true'));
  expect(view.querySelector('[data-action=gloss-all]')?.getAttribute('aria-pressed')).toBe('mixed');
  fireEvent.click(first!);
  await waitFor(() => expect(first?.getAttribute('aria-pressed')).toBe('false'));
  expect(shown).toEqual([[0], []]);
});

test('one press does it for all that have a translation', async () => {
  const { view, shown } = show({});
  const all = view.querySelector('[data-action=gloss-all]')!;
  fireEvent.click(all);
  await waitFor(() => expect(all.getAttribute('aria-pressed')).toBe('true'));
  fireEvent.click(all);
  await waitFor(() => expect(all.getAttribute('aria-pressed')).toBe('false'));
  expect(shown).toEqual([[0, 1], []]);
});

test('what the page has no place for does not keep the rest from being taken out', async () => {
  const asked: (readonly number[])[] = [];
  const showGlosses: PrintPorts['showGlosses'] = async (notices) => {
    asked.push(notices);
    return succeed({ notices: notices.filter((index) => index !== 1) });
  };
  const { view } = show({ ports: { showGlosses } });
  const all = view.querySelector('[data-action=gloss-all]')!;
  fireEvent.click(all);
  await waitFor(() => expect(all.getAttribute('aria-pressed')).toBe('true'));
  fireEvent.click(all);
  await waitFor(() => expect(all.getAttribute('aria-pressed')).toBe('false'));
  expect(asked).toEqual([[0, 1], []]);
});

test('a language left out is taken out of the page too', async () => {
  const { shown } = show({
    leaveOut: { languages: ['nl'], sites: [] },
    ports: { listGlosses: async () => succeed({ notices: [0, 1] }) },
  });
  await waitFor(() => expect(shown).toEqual([[]]));
});

test('what the page already shows is pressed when the section opens', async () => {
  const { view } = show({ ports: { listGlosses: async () => succeed({ notices: [1] }) } });
  const [first, second] = view.querySelectorAll('[data-action=gloss]');
  await waitFor(() => expect(second?.getAttribute('aria-pressed')).toBe('true'));
  expect(first?.getAttribute('aria-pressed')).toBe('false');
});

test('a page that has changed leaves the button as it was', async () => {
  const { view, shown } = show({ ports: { showGlosses: async () => fail('page-changed') } });
  fireEvent.click(view.querySelector('[data-action=gloss]')!);
  await waitFor(() => expect(shown).toEqual([]));
  expect(view.querySelector('[data-action=gloss]')?.getAttribute('aria-pressed')).toBe('false');
});

test('a report that is only looked at has no buttons for the page', () => {
  const view = renderView(<PrintSection report={sampleReport()} />);
  expect(view.querySelectorAll('[data-action^=gloss], [data-action=leave-out]')).toHaveLength(0);
});

test('disclosures come first; six notices and more stand under headings, in page order', () => {
  const boilerplate = [
    sampleNotice({ text: 'Reageren', intent: 'comment.label' }),
    sampleNotice({ text: 'Cookies', intent: 'consent.cookies' }),
    sampleNotice({ text: 'Iets anders', intent: 'constructor' }),
    sampleNotice({ text: 'Advertentie', intent: 'ad.label' }),
    sampleNotice({ text: 'Plaats reactie', intent: 'comment.submit' }),
    sampleNotice({ text: 'Onbekend', intent: null, translation: null }),
  ];
  const { view } = show({ report: sampleReport({ boilerplate }) });
  expect([...view.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
    'Disclosures',
    'Comments',
    'Cookies and privacy',
    'Around the article',
  ]);
  const originals = [...view.querySelectorAll('.original [lang]')].map((original) => original.textContent);
  expect(originals).toEqual([
    'Advertentie',
    'Reageren',
    'Plaats reactie',
    'Cookies',
    'Iets anders',
    'Onbekend',
  ]);
});

test('"not for Dutch" and "not on this site" are one press, and the list says so with an undo', async () => {
  const { view, changes } = show({});
  const labels = () =>
    [...view.querySelectorAll('[data-action=leave-out]')].map((button) => button.textContent);
  await waitFor(() => expect(labels()).toEqual(['Not for Dutch', 'Not on this site']));
  for (const button of view.querySelectorAll('[data-action=leave-out]')) fireEvent.click(button);
  expect(changes).toEqual([
    { languages: ['nl'], sites: [] },
    { languages: [], sites: ['kabelkrant.example'] },
  ]);
});

test.each([
  [{ languages: ['nl'], sites: [] }, 'Small print in Dutch is left out.'],
  [{ languages: [], sites: ['kabelkrant.example'] }, 'Small print is left out on kabelkrant.example.'],
])('%j: nothing of it is listed, and one press brings it back', (leaveOut, sentence) => {
  const { view, changes } = show({ leaveOut });
  expect(view.querySelectorAll('[data-finding=notice]')).toHaveLength(0);
  expect(view.textContent).toContain(sentence);
  fireEvent.click(view.querySelector('[data-action=undo]')!);
  expect(changes).toEqual([NOTHING_LEFT_OUT]);
});

test('another language or site left out changes nothing here', () => {
  const { view } = show({ leaveOut: { languages: ['de'], sites: ['other.example'] } });
  expect(view.querySelectorAll('[data-finding=notice]')).toHaveLength(3);
  expect(view.querySelector('[data-action=undo]')).toBeNull();
});

test('a browser without a translator shows no button for it', async () => {
  const { view } = show({});
  await Promise.resolve();
  expect(view.textContent).toContain('not translated');
  expect(view.querySelector('[data-action=ask-browser]')).toBeNull();
});

test('the browser translates when asked, shows how far it is, and is named as the translator', async () => {
  const { translator, answer, step } = slowTranslator();
  const kept: unknown[] = [];
  const ladder = createTranslationLadder({ translator, readerLangs: ['en'] });
  const { view } = show({
    ports: { ladder, keepTranslation: async (...args) => void kept.push(args) },
  });
  await waitFor(() => expect(view.querySelector('[data-action=ask-browser]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=ask-browser]')!);
  await waitFor(() => expect(view.textContent).toContain('The browser is translating…'));
  step(0.4);
  await waitFor(() => expect(view.textContent).toContain('fetching its translator: 40%'));
  expect(await findFaults(view)).toEqual([]);
  answer('Monumental canal house rule applies');
  await waitFor(() => expect(view.textContent).toContain('translated by the browser'));
  const translation = { lang: 'en', text: 'Monumental canal house rule applies', method: 'browser' };
  expect(kept).toEqual([[2, translation]]);
  expect(view.textContent).not.toContain('not translated');
  expect(view.querySelectorAll('[data-action=gloss]')).toHaveLength(3);
});

test('asking the browser can be cancelled, and asked again', async () => {
  const { translator } = slowTranslator();
  const { view } = show({ ports: { ladder: createTranslationLadder({ translator, readerLangs: ['en'] }) } });
  await waitFor(() => expect(view.querySelector('[data-action=ask-browser]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=ask-browser]')!);
  await waitFor(() => expect(view.querySelector('[data-action=cancel]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=cancel]')!);
  await waitFor(() => expect(view.querySelector('[data-action=ask-browser]')).not.toBeNull());
  expect(view.textContent).toContain('not translated');
});

test.each([
  ['late', 'The browser took too long.'],
  ['broken', 'The browser could not translate this.'],
  ['unavailable', 'The browser has no translator for this language.'],
] as const)('a translation that is %s is said so in words', async (reason, sentence) => {
  const translator: Translator = { offers: async () => true, translate: async () => fail(reason) };
  const { view } = show({ ports: { ladder: createTranslationLadder({ translator, readerLangs: ['en'] }) } });
  await waitFor(() => expect(view.querySelector('[data-action=ask-browser]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=ask-browser]')!);
  await waitFor(() => expect(view.querySelector('[role=status]')?.textContent).toBe(sentence));
  expect(view.querySelector('[data-action=ask-browser]')).not.toBeNull();
});

test.each([
  ['as it opens', {}],
  ['with a language left out', { leaveOut: { languages: ['nl'], sites: [] } }],
  ['with a translation in the page', { ports: { listGlosses: async () => succeed({ notices: [0] }) } }],
])('the section has no accessibility fault %s', async (_, circumstances) => {
  const { view } = show(circumstances);
  await Promise.resolve();
  expect(await findFaults(view)).toEqual([]);
});

interface Circumstances {
  readonly report?: Report;
  readonly leaveOut?: LeaveOut;
  readonly ports?: Partial<PrintPorts>;
}

function show({ leaveOut = NOTHING_LEFT_OUT, ports = {}, ...given }: Circumstances) {
  const sample = sampleReport();
  const report = given.report ?? {
    ...sample,
    page: { ...sample.page, url: 'https://www.kabelkrant.example/meters' },
  };
  const shown: (readonly number[])[] = [];
  const changes: LeaveOut[] = [];
  const all: PrintPorts = samplePrintPorts({
    showGlosses: async (notices) => {
      shown.push(notices);
      return succeed({ notices });
    },
    changeLeaveOut: async (changed) => changes.push(changed) > 0,
    ...ports,
  });
  const view = renderView(
    <PrintPortsContext.Provider value={all}>
      <LeaveOutContext.Provider value={leaveOut}>
        <PrintSection report={report} />
      </LeaveOutContext.Provider>
    </PrintPortsContext.Provider>,
  );
  return { view, shown, changes };
}

/** One that waits to be told what to answer. */
function slowTranslator() {
  let progress = (_: number) => {};
  let answer = (_: string) => {};
  const translator: Translator = {
    offers: async () => true,
    translate: (_, __, options) => {
      progress = options.progress;
      return new Promise((resolve) => {
        answer = (text) => resolve(succeed(text));
        options.signal.addEventListener('abort', () => resolve(fail('cancelled')));
      });
    },
  };
  return { translator, step: (share: number) => progress(share), answer: (text: string) => answer(text) };
}
