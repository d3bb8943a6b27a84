// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Gloss } from '../../../utils/mark/gloss';
import { createGlosser } from '../../../utils/mark/glosser';

const PAGE = `<p id="rule">Alle reacties worden <b>gemodereerd</b>.</p>
<h2> Reacties </h2>
<p>Een zin. Nog een zin.</p>
<form><input placeholder="Naam"><input id="typed" placeholder="E-mail" value="a@b.example"></form>
<div id="text" contenteditable="true">Schrijf hier.</div>`;

const LINE = gloss('line', 'html > body > p', 'Alle reacties worden gemodereerd.', 'Comments are checked.');
const LABEL = gloss('replace', 'html > body > h2', 'Reacties', 'Comments');
const FIELD = gloss('placeholder', 'html > body > form > input', 'Naam', 'Name');

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = PAGE;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('translations stand and go, and the page is as it was', () => {
  const { glosser } = start();
  expect(glosser.show([LINE, LABEL, FIELD])).toEqual([LINE.key, LABEL.key, FIELD.key]);
  expect(document.querySelector('#rule')?.textContent).toContain('Comments are checked.');
  expect(read('h2', STYLED)).toBe(' Comments ');
  expect(document.querySelector('input')?.placeholder).toBe('Name');
  expect(glosser.show([])).toEqual([]);
  expect(document.body.innerHTML).toBe(PAGE);
});

test('asking for others takes out what is not asked for any more', () => {
  const { glosser } = start();
  glosser.show([LINE, LABEL]);
  expect(glosser.show([LABEL, FIELD])).toEqual([LABEL.key, FIELD.key]);
  expect(document.querySelector('#rule newsgloss-gloss')).toBeNull();
  glosser.show([{ ...LABEL, text: 'Reader comments' }]);
  expect(read('h2', STYLED)).toBe(' Reader comments ');
  glosser.clear();
  expect(document.body.innerHTML).toBe(PAGE);
});

test('a reading sees the page without them, and leaves them standing', () => {
  const { glosser } = start();
  glosser.show([LINE, LABEL, FIELD]);
  const during = document.body.innerHTML;
  expect(glosser.without(() => document.body.innerHTML)).toBe(PAGE);
  expect(document.body.innerHTML).toBe(during);
  const failing = () => {
    throw new Error('a page that cannot be read');
  };
  expect(() => glosser.without(failing)).toThrow();
  expect(document.body.innerHTML).toBe(during);
});

test.each([
  [
    'a field with something typed in',
    gloss('placeholder', 'html > body > form > input:nth-of-type(2)', 'E-mail', 'E-mail'),
  ],
  ['a text being written', gloss('line', 'html > body > div', 'Schrijf hier.', 'Write here.')],
  ['words that are gone', gloss('line', 'html > body > p', 'Reageren is gesloten.', 'Comments are closed.')],
  ['an element that is gone', gloss('line', 'html > body > p:nth-of-type(9)', 'Weg.', 'Gone.')],
])('%s is left alone', (_, wanted) => {
  const { glosser } = start();
  expect(glosser.show([wanted])).toEqual([]);
  expect(document.body.innerHTML).toBe(PAGE);
});

test('a page that loses our style sheet reads as it did', () => {
  const { glosser } = start();
  glosser.show([LINE, LABEL]);
  expect(read('h2', UNSTYLED)).toBe(' Reacties ');
  expect(read('#rule', UNSTYLED)).toBe('Alle reacties worden gemodereerd.');
});

test('a part of a text is never replaced: its translation stands below', () => {
  const { glosser } = start();
  glosser.show([gloss('replace', 'html > body > p:nth-of-type(2)', 'Nog een zin.', 'Another sentence.')]);
  const paragraph = document.querySelectorAll('p')[1];
  expect(paragraph?.firstChild?.textContent).toBe('Een zin. Nog een zin.');
  expect(paragraph?.textContent).toContain('Another sentence.');
});

test('markup in a translation is text', () => {
  const { glosser } = start();
  glosser.show([{ ...LINE, text: '<img src=x onerror=alert(1)>' }]);
  expect(document.querySelector('img')).toBeNull();
});

test('where a translation stands can be shown in place of its original', () => {
  const { glosser } = start();
  glosser.show([LABEL]);
  expect(glosser.find(LABEL.anchor)?.toString()).toBe(' Comments ');
  expect(glosser.find(LINE.anchor)).toBeNull();
});

test.each([
  ['our life in the page ends', () => life.abort()],
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
])('when %s, the page is as it was', (_, end) => {
  const { glosser } = start();
  glosser.show([LINE, LABEL, FIELD]);
  end();
  expect(document.body.innerHTML).toBe(PAGE);
});

test('only while something stands is the extension asked whether it still lives', () => {
  const { glosser, checks } = start();
  vi.advanceTimersByTime(5_000);
  expect(checks).toHaveLength(0);
  glosser.show([LABEL]);
  vi.advanceTimersByTime(5_000);
  expect(checks).toHaveLength(5);
  glosser.clear();
  vi.advanceTimersByTime(5_000);
  expect(checks).toHaveLength(5);
});

/** What our style sheet shows of ours, and what is seen of it where there is no such sheet. */
const STYLED = 'newsgloss-gloss[data-manner="original"]';
const UNSTYLED = 'newsgloss-gloss[hidden]';

function read(selector: string, unseen: string): string | undefined {
  const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const element of copy?.querySelectorAll(unseen) ?? []) element.remove();
  return copy?.textContent;
}

function start() {
  const checks: true[] = [];
  const glosser = createGlosser(document, { signal: life.signal, checkLife: () => void checks.push(true) });
  return { glosser, checks };
}

function gloss(manner: Gloss['manner'], path: string, exact: string, text: string): Gloss {
  const anchor = { block: 0, path, start: 0, end: exact.length, exact, prefix: '', suffix: '' };
  return { key: `${path} ${exact}`, anchor, text, lang: 'en', manner };
}
