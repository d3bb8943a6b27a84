// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRange } from '../../../utils/mark/find-range';
import type { Anchor } from '../../../utils/report/report';

test.each([
  ['in its element', '<p>Zero.</p><p>She said “ship it”.</p>', 'ship it'],
  ['across links and inline tags', '<p>x</p><p>She said “<a>ship</a> <b>i<i>t</i></b>”.</p>', 'ship it'],
  ['across a line break', '<p>x</p><p>She said “ship<br>it”.</p>', 'ship it'],
  ['across white space of any kind', '<p>x</p><p>She said\n\t “ship\u00a0\n it”.</p>', 'ship it'],
  ['around soft hyphens', '<p>x</p><p>She said “sh\u00adip it”.</p>', 'ship it'],
  ['in an element that has moved', '<div><section><p>She said “ship it”.</p></section></div>', 'ship it'],
  ['under a nested shadow of its path', '<p>x</p><div><p>She said “ship it”.</p></div>', 'ship it'],
])('words are found again %s', (_, html, words) => {
  const range = find(html, {
    exact: words,
    path: 'html > body > p:nth-of-type(2)',
    prefix: 'She said “',
    suffix: '”.',
  });
  expect(dense(range?.toString())).toBe(dense(words));
});

test('words around a hidden note are found, and the note does not count among them', () => {
  const note = '<i style="display: none">a note</i><i style="visibility: hidden">another</i>';
  const range = find(`<p>She said “ship ${note} it”.</p>`, { exact: 'ship it', path: 'html > body > p' });
  expect([range?.startContainer.textContent, range?.endContainer.textContent]).toEqual([
    'She said “ship ',
    ' it”.',
  ]);
});

test('words are not found around a note that is to be seen, nor around one without a box of its own', () => {
  for (const note of ['<i>a note</i>', '<i style="display: contents">a note</i>'])
    expect(
      find(`<p>She said “ship ${note} it”.</p>`, { exact: 'ship it', path: 'html > body > p' }),
    ).toBeNull();
});

test('of equal words the ones with the same surroundings are taken', () => {
  const html = '<p>Anna said yes today.</p><p>Boris said yes at last.</p><p>Carla said yes again.</p>';
  const range = find(html, { exact: 'yes', path: '', prefix: 'Boris said ', suffix: ' at last.' });
  expect(range?.startContainer.parentElement?.textContent).toBe('Boris said yes at last.');
});

test('words that stand in the code of the page are not text', () => {
  const html = '<script>const a = "ship it"</script><style>.ship-it{}</style><p>Nothing.</p>';
  expect(find(html, { exact: 'ship it', path: '' })).toBeNull();
});

test.each([
  ['the words are gone', '<p>Something else.</p>', 'ship it'],
  ['there are no words', '<p>ship it</p>', ''],
  ['there is only white space', '<p>ship it</p>', ' \n'],
])('nothing is found where %s', (_, html, exact) => {
  expect(find(html, { exact, path: 'html > body > p' })).toBeNull();
});

test.each([
  'html',
  'html > body > #shadow > p',
  'body',
  'html > body > p:nth-of-type(99)',
  'html > body > [onload]',
])('a path that leads nowhere (%s) falls back on the words', (path) => {
  expect(find('<p>ship it</p>', { exact: 'ship it', path })?.toString()).toBe('ship it');
});

test('words in an open shadow root are found', () => {
  document.body.innerHTML = '<news-card></news-card>';
  const root = document.querySelector('news-card')?.attachShadow({ mode: 'open' });
  root?.append(Object.assign(document.createElement('p'), { textContent: 'ship it' }));
  const path = 'html > body > news-card > #shadow > p';
  expect(findRange(document, anchor({ exact: 'ship it', path }))?.toString()).toBe('ship it');
});

test('looking for words leaves the page as it is', () => {
  document.body.innerHTML = '<p>She <b>said</b> ship it.</p>';
  const before = document.documentElement.outerHTML;
  findRange(document, anchor({ exact: 'said ship', path: '' }));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('any stretch of any text is found exactly, however the page cuts it into nodes', () => {
  const words = fc.array(fc.constantFrom('ship', 'it', 'now', 'né', '出荷', '😀'), {
    minLength: 3,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.nat(),
      fc.array(fc.nat(), { maxLength: 6 }),
      (tokens, from, length, cuts) => {
        const text = tokens.join(' ');
        const start = from % tokens.length;
        const exact = tokens.slice(start, start + 1 + (length % 3)).join(' ');
        const paragraph = document.createElement('p');
        for (const piece of cut(text, cuts)) paragraph.append(document.createTextNode(piece));
        document.body.replaceChildren(paragraph);
        const range = findRange(document, anchor({ exact, path: 'html > body > p' }));
        expect(dense(range?.toString())).toBe(dense(exact));
      },
    ),
    { numRuns: 200 },
  );
});

function find(html: string, fields: Partial<Anchor>): Range | null {
  document.body.innerHTML = html;
  return findRange(document, anchor(fields));
}

function anchor(fields: Partial<Anchor>): Anchor {
  return { block: 0, path: '', start: 0, end: 0, exact: '', prefix: '', suffix: '', ...fields };
}

function dense(text: string | undefined): string | undefined {
  return text?.replace(/[\s\u00ad]/g, '');
}

/** The text in pieces, cut at the given places. */
function cut(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map((place) => place % text.length), text.length].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => text.slice(places[index], end));
}

test('of words repeated in one paragraph with the same surroundings, the ones nearest to their place are taken', () => {
  const phrase = 'and then it was said that nobody knew, ';
  const start = phrase.length * 5 + phrase.indexOf('nobody');
  document.body.innerHTML = `<p>${phrase.repeat(9)}</p>`;
  const range = findRange(
    document,
    anchor({
      exact: 'nobody',
      path: 'html > body > p',
      prefix: 'was said that ',
      suffix: ' knew, and',
      start,
    }),
  );
  expect(range?.startOffset).toBe(start);
});
