// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read-page';

const NAMES = [
  ...['nodeType', 'localName', 'firstChild', 'nextSibling', 'parentElement', 'shadowRoot', 'children'],
  ...['getAttribute', 'getAttributeNames', 'hasAttribute', 'hasAttributes', 'checkVisibility'],
];

test('a form of ordinary fields is read as well', () => {
  document.body.innerHTML = '<form><label>Name <input name="name"></label><p>Within</p></form><p>Behind</p>';
  expect(readPage(document).tree.texts.map((text) => text.trim())).toEqual(['Name', 'Within', 'Behind']);
});

test('what stands in a form, and behind it, is read whatever its fields are called', () => {
  document.body.innerHTML = `<p>Before</p><form class="ask">${NAMES.map((name) => `<input name="${name}">`).join('')}<p>Within</p></form><p>Behind</p>`;
  standIn(document.querySelector('form'));
  const { texts, words } = readPage(document).tree;
  expect(texts).toEqual(['Before', 'Within', 'Behind']);
  expect(words).toContain('ask');
});

/** As the HTML standard has it: a form's fields by their names come before its own properties, and before its type's. */
function standIn(form: HTMLFormElement | null): void {
  for (const field of form?.querySelectorAll('input') ?? [])
    Object.defineProperty(form, field.name, { configurable: true, get: () => field });
}
