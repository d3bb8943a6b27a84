// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PopupApp } from '../../components/PopupApp';
import { explainForPanel } from '../../components/panel-failure';
import { createAnnouncer } from '../../components/status-region';
import type { ViewPorts } from '../../components/view-ports';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { fail, succeed } from '../../utils/text/result';
import { samplePrintPorts } from '../helpers/print-ports';
import { findFaults, renderView } from '../helpers/render-view';
import { sampleReport } from '../helpers/sample-report';

afterEach(cleanup);

test('nothing stands in the way of the skeleton while the page is read, and the status says so', async () => {
  const { view, log } = open({ load: () => new Promise(() => {}) });
  expect(view.childElementCount).toBe(0);
  await waitFor(() => expect(log).toContain('status reading'));
  expect(log).toContain('quiet Reading this page…');
});

test('a report is announced by its counts', async () => {
  const { log } = open({});
  await waitFor(() => expect(log).toContain('status report'));
  expect(log).toContain('quiet Found: 6 quotes, 3 offers, 3 small print');
});

test('what reading took is said at the foot, and the settings are one click away', async () => {
  const { view, log } = open({});
  await waitFor(() => expect(view.textContent).toContain('Read in 38 ms · nothing left your browser'));
  expect(view.querySelector('[data-action=again]')).toBeNull();
  fireEvent.click(view.querySelector('[data-action=settings]')!);
  expect(log).toContain('settings');
});

test('an older report tells its age, and can be made afresh', async () => {
  const { view, log } = open({ madeAt: Date.now() - 5 * 60_000 });
  await waitFor(() => expect(view.textContent).toContain('Read 5 minutes ago'));
  fireEvent.click(view.querySelector('[data-action=again]')!);
  await waitFor(() => expect(log).toContain('load fresh'));
});

test.each([
  ['browser-page', 'The browser keeps this page to itself.', 0],
  ['pdf', 'Newsgloss cannot read PDF files.', 0],
  ['still-loading', 'The page is still loading.', 1],
  ['no-answer', 'The page did not answer. Reload it, then read it again.', 1],
  ['failed', 'Newsgloss made a mistake reading this page.', 1],
] as const)(
  '%s: one plain sentence, and an action only where it helps',
  async (reason, sentence, actions) => {
    const { view, log } = open({ load: async () => fail(reason) });
    await waitFor(() => expect(log).toContain('status error'));
    expect(view.textContent).toContain(sentence);
    expect(view.querySelectorAll('button')).toHaveLength(actions);
    expect(await findFaults(view)).toEqual([]);
  },
);

test('a page without an article has a status of its own', async () => {
  const { page } = sampleReport();
  const { log } = open({ report: sampleReport({ page: { ...page, article: 'none', reason: 'list' } }) });
  await waitFor(() => expect(log).toContain('status none'));
});

test('a jump says that it has been made, or why not', async () => {
  const { view, log } = open({});
  await waitFor(() => expect(view.querySelector('[data-action=jump]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=jump]')!);
  await waitFor(() => expect(log).toContain('seen Shown in the page'));
  cleanup();
  const covered = open({ show: async () => succeed({ isInSight: false }) });
  await waitFor(() => expect(covered.view.querySelector('[data-action=jump]')).not.toBeNull());
  fireEvent.click(covered.view.querySelector('[data-action=jump]')!);
  await waitFor(() => expect(covered.log).toContain('seen Marked, but the page keeps it out of sight'));
  cleanup();
  const second = open({ show: async () => fail('page-changed') });
  await waitFor(() => expect(second.view.querySelector('[data-action=jump]')).not.toBeNull());
  fireEvent.click(second.view.querySelector('[data-action=jump]')!);
  await waitFor(() => expect(second.log).toContain('seen The page has changed since it was read.'));
  await waitFor(() => expect(second.view.querySelector('[data-part=moved]')).not.toBeNull());
  fireEvent.click(second.view.querySelector('[data-part=moved] button')!);
  await waitFor(() => expect(second.log).toContain('load fresh'));
  await waitFor(() => expect(second.view.querySelector('[data-part=moved]')).toBeNull());
});

test('a quotation is copied with speaker and source', async () => {
  const { view, log } = open({});
  await waitFor(() => expect(view.querySelector('[data-action=copy]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=copy]')!);
  await waitFor(() => expect(log).toContain('seen Copied'));
  expect(log.find((line) => line.startsWith('copy '))).toMatch(/^copy “A meter .*” — Maya Okafor, head of/);
});

test('a copied link opens at the words', async () => {
  const { view, log } = open({});
  await waitFor(() => expect(view.querySelector('[data-action=copy]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=copy]')!);
  await waitFor(() => expect(log).toContain('seen Copied'));
  expect(log.find((line) => line.startsWith('copy '))).toMatch(/\/[^#\s]+#:~:text=words%20\d$/);
});

test('where no link opens at the words the plain address is copied, and the reader is told', async () => {
  const { view, log } = open({ findLinks: async () => [null] });
  await waitFor(() => expect(view.querySelector('[data-action=copy]')).not.toBeNull());
  fireEvent.click(view.querySelector('[data-action=copy]')!);
  await waitFor(() => expect(log).toContain('seen Copied. The link opens the page, not the words.'));
  expect(log.find((line) => line.startsWith('copy '))).not.toContain('#');
});

test('of several links it is said how many open the page alone', async () => {
  const { view, log } = open({ findLinks: async () => [null, 'text=words', null] });
  await waitFor(() => expect(view.querySelector('select')).not.toBeNull());
  fireEvent.change(view.querySelector('select')!, { target: { value: 'Maya Okafor' } });
  fireEvent.click(view.querySelector('[data-action=copy-all]')!);
  await waitFor(() => expect(log).toContain('seen Copied. 2 links open the page, not the words.'));
});

test('all of one speaker’s quotations are shown and copied together', async () => {
  const { view, log } = open({});
  await waitFor(() => expect(view.querySelector('select')).not.toBeNull());
  expect(view.querySelector('select')?.textContent).toContain('Maya Okafor (3)');
  fireEvent.change(view.querySelector('select')!, { target: { value: 'Maya Okafor' } });
  expect(view.querySelectorAll('[data-finding=quote]')).toHaveLength(3);
  fireEvent.click(view.querySelector('[data-action=copy-all]')!);
  await waitFor(() => expect(log).toContain('seen Copied'));
  expect(log.find((line) => line.startsWith('copy '))?.match(/Maya Okafor/g)).toHaveLength(3);
});

test('a report is saved in five formats, under a name that says what it is', async () => {
  const { view, log } = open({});
  await waitFor(() => expect(view.querySelector('[data-action=export]')).not.toBeNull());
  for (const button of view.querySelectorAll('[data-action=export]')) fireEvent.click(button);
  const stem = '2026-11-20-Nordlys-pulls-firmware-update-after-meters-lose-their-clocks';
  await waitFor(() => expect(log.filter((line) => line.startsWith('save'))).toHaveLength(5));
  expect(log.filter((line) => line.startsWith('save'))).toEqual(
    ['md', 'csv', 'json', 'bib', 'csl.json'].map((extension) => `save ${stem}.${extension} true`),
  );
});

test('what is shown in the status region goes again, what is only spoken stays for those who listen', () => {
  vi.useFakeTimers();
  const region = document.createElement('p');
  const announce = createAnnouncer(region);
  announce('Copied', 'seen');
  expect([region.textContent, region.dataset.tone]).toEqual(['Copied', 'seen']);
  vi.advanceTimersByTime(5_000);
  expect([region.textContent, region.dataset.tone]).toEqual(['', 'quiet']);
  announce('Found: 3 quotes', 'quiet');
  vi.advanceTimersByTime(5_000);
  expect(region.textContent).toBe('Found: 3 quotes');
  vi.useRealTimers();
});

interface Circumstances extends Partial<Pick<ViewPorts, 'load' | 'show' | 'sites' | 'print' | 'findLinks'>> {
  readonly report?: ReturnType<typeof sampleReport>;
  readonly madeAt?: number;
}

function open({ report = sampleReport(), madeAt = Date.now(), ...given }: Circumstances) {
  const log: string[] = [];
  const ports: ViewPorts = {
    load: async (age) => {
      log.push(`load ${age}`);
      return succeed({ report, ms: 38.2, madeAt });
    },
    show: async () => succeed({ isInSight: true }),
    findLinks: async (quotes) => quotes.map((index) => `text=words%20${index}`),
    copy: async ({ text }) => {
      log.push(`copy ${text}`);
      return true;
    },
    describeMisreading: async () => fail('page-changed'),
    save: ({ name, text }) => void log.push(`save ${name} ${text.length > 0}`),
    print: samplePrintPorts(),
    sites: { mayBeKept: async () => true, isReadUnasked: async () => true, ask: async () => true },
    openSettings: () => void log.push('settings'),
    announce: (text, tone) => void log.push(`${tone} ${text}`),
    setStatus: (status) => void log.push(`status ${status}`),
    ...given,
  };
  return {
    view: renderView(
      <PopupApp ports={ports} parts={DEFAULT_SETTINGS.show} leaveOut={DEFAULT_SETTINGS.leaveOut} />,
    ),
    log,
  };
}

test('in the panel a page that is read only when asked is not called unreadable', async () => {
  const { view, log } = open({ load: async () => explainForPanel(fail('site-refuses')) });
  await waitFor(() => expect(log).toContain('status error'));
  expect(view.textContent).toContain('Newsgloss reads this page when you press its button.');
  expect(explainForPanel(fail('pdf'))).toEqual(fail('pdf'));
  expect(explainForPanel(succeed(1))).toEqual(succeed(1));
});

test('a site that is not read unasked can be added, by one click that names it', async () => {
  const asked: (readonly string[])[] = [];
  const sites = {
    mayBeKept: async () => true,
    isReadUnasked: async () => false,
    ask: async (domains: readonly string[]) => {
      asked.push(domains);
      return true;
    },
  };
  const { view, log } = open({ sites });
  fireEvent.click(await findAlways(view));
  const site = new URL(sampleReport().page.url!).hostname.replace(/^www\./, '');
  await waitFor(() => expect(view.querySelector('[data-action=always]')).toBeNull());
  expect(asked).toEqual([[site]]);
  expect(log).toContain(`seen From now on articles on ${site} are read as you open them`);
});

test('a site that the browser keeps back stays to be asked for', async () => {
  const sites = { mayBeKept: async () => true, isReadUnasked: async () => false, ask: async () => false };
  const { view, log } = open({ sites });
  fireEvent.click(await findAlways(view));
  await waitFor(() => expect(log).toContain('seen The browser did not allow it'));
  expect(view.querySelector('[data-action=always]')).not.toBeNull();
});

test('a site that is read unasked is not offered', async () => {
  const { view, log } = open({});
  await waitFor(() => expect(log).toContain('status report'));
  expect(view.querySelector('[data-action=always]')).toBeNull();
});

function findAlways(view: HTMLElement): Promise<HTMLElement> {
  return waitFor(() => {
    const button = view.querySelector<HTMLElement>('[data-action=always]');
    if (!button) throw new Error('no button to add the site');
    return button;
  });
}

test('in a private window nothing is offered that would keep the name of a site', async () => {
  const mayBeKept = async () => false;
  const sites = { mayBeKept, isReadUnasked: async () => false, ask: async () => true };
  const { view, log } = open({ sites, print: samplePrintPorts({ mayKeepSite: mayBeKept }) });
  await waitFor(() => expect(log).toContain('status report'));
  await waitFor(() => expect(view.textContent).toContain('Not for Dutch'));
  await new Promise((done) => setTimeout(done, 20));
  expect(view.querySelector('[data-action=always]')).toBeNull();
  expect(view.textContent).not.toContain('Not on this site');
});
