// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findBearer } from '../../../utils/mark/find-bearer';
import type { Anchor } from '../../../utils/report/report';

test.each([
  ['placeholder', '<form><textarea placeholder="Schrijf een reactie"></textarea></form>', 'TEXTAREA'],
  ['label', '<button aria-label="Schrijf  een\nreactie"></button>', 'BUTTON'],
  ['value', '<input type="submit" value="Schrijf een reactie">', 'INPUT'],
  ['title', '<a title="Schrijf een reactie hier">x</a>', 'A'],
])('words in a %s lead to their element', (_, html, tag) => {
  document.body.innerHTML = html;
  expect(findBearer(document, anchor('Schrijf een reactie'))?.tagName).toBe(tag);
});

test.each(['', 'Andere woorden'])('%j is borne by nothing', (exact) => {
  document.body.innerHTML = '<p title="">Schrijf een reactie</p>';
  expect(findBearer(document, anchor(exact))).toBeNull();
});

test('of two bearers the one on the path is taken', () => {
  document.body.innerHTML = '<input placeholder="Zoeken"><form><input id="b" placeholder="Zoeken"></form>';
  expect(findBearer(document, anchor('Zoeken', 'html > body > form > input'))?.id).toBe('b');
});

function anchor(exact: string, path = ''): Anchor {
  return { block: 0, path, start: 0, end: exact.length, exact, prefix: '', suffix: '' };
}
