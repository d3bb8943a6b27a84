// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OptionsApp } from '../../components/options/OptionsApp';
import type { SitePorts } from '../../components/options/options-ports';
import { applyTextSize, applyTheme } from '../../components/theme';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { findFaults, renderView } from '../helpers/render-view';

afterEach(cleanup);

test('the languages are the browser’s until the reader chooses', () => {
  const { view, changes } = open(DEFAULT_SETTINGS);
  expect(view.textContent).toContain('As the browser is set: Dutch and English');
  expect(view.querySelector('[name=rendered]')).toBeNull();
  fireEvent.click(view.querySelector('[name=follow-browser]')!);
  expect(changes).toEqual([{ ...DEFAULT_SETTINGS, readerLangs: ['nl', 'en'] }]);
});

test('the first language is the one explained in; the others are only left alone', () => {
  const { view, changes } = open({ ...DEFAULT_SETTINGS, readerLangs: ['nl', 'en'] });
  fireEvent.change(view.querySelector('[name=rendered]')!, { target: { value: 'fr' } });
  fireEvent.click(view.querySelector('[name=de]')!);
  fireEvent.click(view.querySelector('[name=en]')!);
  fireEvent.click(view.querySelector('[name=follow-browser]')!);
  expect(changes.map(({ readerLangs }) => readerLangs)).toEqual([
    ['fr', 'nl', 'en'],
    ['nl', 'en', 'de'],
    ['nl'],
    null,
  ]);
});

test('the interface speaks as the browser does, or the language the reader chooses', () => {
  const { view, changes } = open(DEFAULT_SETTINGS);
  const choice = view.querySelector<HTMLSelectElement>('[name=interface]')!;
  expect([...choice.options].map(({ text }) => text)).toEqual([
    'As the browser: Dutch',
    'English',
    'Nederlands',
    'Deutsch',
    'Français',
    'Español',
    'Italiano',
    'Português',
    'Polski',
    'Svenska',
    'Norsk',
    'Dansk',
    'Suomi',
    '日本語',
  ]);
  expect(choice.value).toBe('');
  fireEvent.change(choice, { target: { value: 'fi' } });
  fireEvent.change(choice, { target: { value: '' } });
  expect(changes.map(({ interfaceLang }) => interfaceLang)).toEqual(['fi', null]);
});

test('appearance and parts are one click each', () => {
  const { view, changes } = open(DEFAULT_SETTINGS);
  fireEvent.click(view.querySelector('[value=dark]')!);
  fireEvent.click(view.querySelector('[name=print]')!);
  expect(changes).toEqual([
    { ...DEFAULT_SETTINGS, theme: 'dark' },
    { ...DEFAULT_SETTINGS, show: { quotes: true, cost: true, print: false } },
  ]);
});

test('all listed sites are named', () => {
  const { view } = open(DEFAULT_SETTINGS);
  expect(view.querySelector('summary')?.textContent).toBe('122 sites');
  expect(view.textContent).toContain('tweakers.net');
});

test('what was left out of small print is listed, and taken back one by one', async () => {
  const leaveOut = { languages: ['nl'], sites: ['kabelkrant.example'] };
  const { view, changes } = open({ ...DEFAULT_SETTINGS, leaveOut });
  expect(await findFaults(view)).toEqual([]);
  const [language, site] = view.querySelectorAll('[data-action=take-back]');
  expect(language?.closest('li')?.textContent).toContain('Dutch');
  fireEvent.click(language!);
  fireEvent.click(site!);
  expect(changes.map((changed) => changed.leaveOut)).toEqual([
    { languages: [], sites: ['kabelkrant.example'] },
    { languages: ['nl'], sites: [] },
  ]);
});

test('where nothing is left out, nothing is said of it', () => {
  const { view } = open(DEFAULT_SETTINGS);
  expect(view.textContent).not.toContain('left out');
});

test('deleting everything takes two presses', () => {
  const { view, deletions } = open(DEFAULT_SETTINGS);
  const button = view.querySelector('[data-action=delete]')!;
  fireEvent.click(button);
  expect(deletions).toHaveLength(0);
  fireEvent.click(button);
  expect(deletions).toHaveLength(1);
});

test('a theme is set on the document, and taken back', () => {
  const root = document.createElement('div');
  applyTheme(root, 'dark');
  expect(root.dataset.theme).toBe('dark');
  applyTheme(root, 'system');
  expect(root.dataset.theme).toBeUndefined();
});

test.each([[DEFAULT_SETTINGS], [{ ...DEFAULT_SETTINGS, readerLangs: ['nl', 'en'] } satisfies Settings]])(
  'settings %# have no accessibility fault',
  async (settings) => {
    expect(await findFaults(open(settings).view)).toEqual([]);
  },
);

function open(settings: Settings, own: readonly string[] = []) {
  const changes: Settings[] = [];
  const log: string[] = [];
  const sites: SitePorts = {
    own,
    ask: async (domains) => {
      log.push(`ask ${domains.join()}`);
      return true;
    },
    drop: async (domains) => void log.push(`drop ${domains.join()}`),
    save: ({ name, text }) => void log.push(`save ${name} ${text}`),
    announce: (text) => void log.push(text),
  };
  const bound = new Map([['_execute_action', 'Alt+Shift+N']]);
  const deletions: true[] = [];
  const view = renderView(
    <OptionsApp
      settings={settings}
      browserLangs={['nl-BE', 'en-GB']}
      onChange={(changed) => changes.push(changed)}
      onDelete={() => deletions.push(true)}
      sites={sites}
      shortcuts={{ bound, change: () => void log.push('change keys') }}
    />,
  );
  return { view, changes, deletions, log };
}

test('a listed site is taken out and put back by its box, and found by its name', () => {
  const { view, changes } = open({ ...DEFAULT_SETTINGS, sitesOff: ['heise.de'] });
  fireEvent.input(view.querySelector('[name=find-site]')!, { target: { value: 'Heise' } });
  const boxes = [...view.querySelectorAll<HTMLInputElement>('.sites input')];
  expect(boxes.map(({ name, checked }) => [name, checked])).toEqual([['heise.de', false]]);
  fireEvent.click(boxes[0]!);
  expect(changes.map(({ sitesOff }) => sitesOff)).toEqual([[]]);
});

test('a site is added by whatever of its address is typed, and what is none is said to be none', async () => {
  const { view, log } = open(DEFAULT_SETTINGS);
  const field = view.querySelector<HTMLInputElement>('[name=site]')!;
  fireEvent.input(field, { target: { value: 'a story' } });
  fireEvent.submit(field.form!);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(view.textContent).toContain('That is not the address of a site.');
  fireEvent.input(field, { target: { value: 'https://www.kabelkrant.example/nieuws/1' } });
  fireEvent.submit(field.form!);
  await waitFor(() => expect(log[0]).toBe('ask kabelkrant.example'));
  expect(view.textContent).not.toContain('That is not the address of a site.');
});

test('the reader’s own sites are listed, removed, saved as a file, and reset', async () => {
  const { view, log, changes } = open({ ...DEFAULT_SETTINGS, sitesOff: ['heise.de'] }, [
    'kabelkrant.example',
  ]);
  fireEvent.click(view.querySelector('[data-action=remove-site]')!);
  fireEvent.click(view.querySelector('[data-action=save-sites]')!);
  fireEvent.click(view.querySelector('[data-action=reset-sites]')!);
  await waitFor(() => expect(log).toHaveLength(3));
  expect(log[0]).toBe('drop kabelkrant.example');
  expect(log[1]).toContain('"own": [\n    "kabelkrant.example"');
  expect(log[2]).toBe('drop kabelkrant.example');
  expect(changes.map(({ sitesOff }) => sitesOff)).toEqual([[]]);
});

test('text size, badge and keys are where a reader looks for them', () => {
  const { view, changes, log } = open(DEFAULT_SETTINGS);
  fireEvent.click(view.querySelector('[name=text-size][value=larger]')!);
  fireEvent.click(view.querySelector('[name=badge]')!);
  fireEvent.click(view.querySelector('[data-action=change-shortcuts]')!);
  expect(changes.map(({ textSize, badge }) => [textSize, badge])).toEqual([
    ['larger', false],
    ['normal', true],
  ]);
  expect(log).toEqual(['change keys']);
  expect([...view.querySelectorAll('.keys dd')].map((each) => each.textContent)).toEqual([
    'Alt+Shift+N',
    'not set',
    'not set',
  ]);
  applyTextSize(view, 'large');
  expect(view.dataset.textSize).toBe('large');
  applyTextSize(view, 'normal');
  expect(view.dataset.textSize).toBeUndefined();
});
