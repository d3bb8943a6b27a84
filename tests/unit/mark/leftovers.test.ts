// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clearLeftovers } from '../../../utils/mark/leftovers';

test('a document without anything of ours stays as it is', () => {
  const html = '<p>One <b>two</b></p><input placeholder="Name">';
  expect(clear(html)).toBe(html);
});

test('lines go, replaced words and placeholders come back', () => {
  document.body.innerHTML = '<p>Reageren is gesloten.</p><h2>Reacties</h2><input placeholder="Naam">';
  const before = document.body.innerHTML;
  const line = document.createElement('newsgloss-gloss');
  document.querySelector('p')?.append(line);
  const label = document.querySelector('h2')!.firstChild as Text;
  const kept = document.createElement('newsgloss-gloss');
  kept.setAttribute('data-manner', 'original');
  kept.textContent = label.data;
  label.after(kept, document.createElement('newsgloss-gloss'));
  label.data = '';
  const field = document.querySelector('input')!;
  field.setAttribute('placeholder', 'Name');
  field.setAttribute('data-newsgloss-placeholder', 'Naam');
  clearLeftovers(document);
  expect(document.body.innerHTML).toBe(before);
});

test('words the page has written since are the page’s', () => {
  const ours = '<newsgloss-gloss data-manner="original">Reacties</newsgloss-gloss>';
  expect(clear(`<h2>Comments${ours}<newsgloss-gloss>Comments</newsgloss-gloss></h2>`)).toBe(
    '<h2>Comments</h2>',
  );
});

test('a page that plays tricks gets back text, never markup', () => {
  document.body.innerHTML = '<h2></h2>';
  const gloss = document.createElement('newsgloss-gloss');
  gloss.setAttribute('data-manner', 'original');
  gloss.textContent = '<img src=x onerror=alert(1)>';
  document.querySelector('h2')?.append(document.createTextNode(''), gloss);
  clearLeftovers(document);
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

function clear(html: string): string {
  document.body.innerHTML = html;
  clearLeftovers(document);
  return document.body.innerHTML;
}
