// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OptionsApp } from '../../components/options/OptionsApp';
import { applyTheme } from '../../components/theme';
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

function open(settings: Settings) {
  const changes: Settings[] = [];
  const deletions: true[] = [];
  const view = renderView(
    <OptionsApp
      settings={settings}
      browserLangs={['nl-BE', 'en-GB']}
      onChange={(changed) => changes.push(changed)}
      onDelete={() => deletions.push(true)}
    />,
  );
  return { view, changes, deletions };
}
