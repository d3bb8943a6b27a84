// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ThisIsWrong } from '../../components/ThisIsWrong';
import type { ViewPorts } from '../../components/view-ports';
import { loadPageWords } from '../../utils/i18n/load-page-words';
import { loadWords } from '../../utils/i18n/load-words';
import { KNOWN_LANGUAGES } from '../../utils/text/known-languages';
import { fail, succeed } from '../../utils/text/result';
import { english } from '../helpers/english';
import { findFaults, renderView } from '../helpers/render-view';

afterEach(cleanup);

test('at first there is a button and nothing else', async () => {
  const { view } = open({});
  expect(view.querySelectorAll('button')).toHaveLength(1);
  expect(view.textContent).toBe('This is wrong');
  expect(await findFaults(view)).toEqual([]);
});

test('the form says what is saved and that nothing is sent, before anything happens', async () => {
  const { view, log } = open({});
  await openForm(view);
  expect(view.textContent).toContain('Nothing is sent.');
  expect(view.textContent).toContain('Never in it: e-mail addresses');
  await waitFor(() => expect(document.activeElement).toBe(view.querySelector('h2')));
  expect(log).toEqual([]);
  expect(await findFaults(view)).toEqual([]);
});

test('saving hands over the note, and menus and comments only where they are wanted', async () => {
  const { view, log } = open({});
  await openForm(view);
  fireEvent.input(view.querySelector('textarea')!, { target: { value: 'Wrong firm' } });
  fireEvent.click(view.querySelector('[type=checkbox]')!);
  fireEvent.submit(view.querySelector('form')!);
  await waitFor(() => expect(log).toHaveLength(3));
  expect(log[0]).toBe('describe Wrong firm kept');
  expect(log[1]).toMatch(/^save newsgloss-news\.example-\d{4}-\d\d-\d\d\.json application\/json \{\}$/);
  expect(log[2]).toMatch(/^seen Saved as newsgloss-news\.example/);
  expect(view.querySelector('form')).toBeNull();
});

test('unless they are asked for, menus and comments are left out', async () => {
  const { view, log } = open({});
  await openForm(view);
  fireEvent.submit(view.querySelector('form')!);
  await waitFor(() => expect(log[0]).toBe('describe  left-out'));
});

test.each([
  ['Cancel', (view: HTMLElement) => fireEvent.click(view.querySelector('[data-action=cancel]')!)],
  ['Escape', (view: HTMLElement) => fireEvent.keyDown(view.querySelector('textarea')!, { key: 'Escape' })],
])('%s closes the form, saves nothing, and the button has the focus again', async (_, close) => {
  const { view, log } = open({});
  await openForm(view);
  close(view);
  await waitFor(() => expect(view.querySelector('form')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(view.querySelector('[data-action=wrong]')));
  expect(log).toEqual([]);
});

test('where the page has changed nothing is saved, and that is said; the note is still there', async () => {
  const { view, log } = open({ describeMisreading: async () => fail('page-changed') });
  await openForm(view);
  fireEvent.input(view.querySelector('textarea')!, { target: { value: 'Wrong firm' } });
  fireEvent.submit(view.querySelector('form')!);
  await waitFor(() => expect(log).toEqual(['seen The page has changed since it was read.']));
  expect(view.querySelector('textarea')!.value).toBe('Wrong firm');
});

test('the form speaks the language of the view', async () => {
  const { view } = open({}, await loadPageWords(['nl']));
  await openForm(view);
  expect(view.textContent).toContain('Er wordt niets verstuurd.');
});

test.each(KNOWN_LANGUAGES)('the button has words in %s', async (language) => {
  const words = await loadWords([language]);
  expect(words.say('action.wrong').length).toBeGreaterThan(4);
});

async function openForm(view: HTMLElement): Promise<void> {
  fireEvent.click(view.querySelector('[data-action=wrong]')!);
  await waitFor(() => expect(view.querySelector('form')).not.toBeNull());
}

function open(given: Partial<Pick<ViewPorts, 'describeMisreading'>>, words = english) {
  const log: string[] = [];
  const ports: Pick<ViewPorts, 'describeMisreading' | 'save' | 'announce'> = {
    describeMisreading: async ({ note, around }) => {
      log.push(`describe ${note} ${around}`);
      return succeed({ text: '{}' });
    },
    save: ({ name, mediaType, text }) => void log.push(`save ${name} ${mediaType} ${text}`),
    announce: (text, tone) => void log.push(`${tone} ${text}`),
    ...given,
  };
  return {
    log,
    view: renderView(<ThisIsWrong url="https://www.news.example/story?x=1" ports={ports} />, words),
  };
}
