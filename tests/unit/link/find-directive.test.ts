// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinker } from '../../../utils/link/linker';
import { drawPage } from '../../helpers/draw-page';
import { GROWTH, leastGrowth, MOST_GROWTH } from '../../helpers/growth';
import { countLetters, matchFragment } from '../../helpers/match-fragment';

describe('a link is made of the words themselves where they stand for the first time', () => {
  test.each([
    ['in one paragraph', '<p>She said “⟦ship the whole thing at last⟧” and left.</p>'],
    ['in links and inline tags', '<p>So <a>⟦ship the whole <b>th</b>ing</a> at<i> last⟧</i> now.</p>'],
    ['over line breaks of the source', '<p>So ⟦ship the\n   whole thing\tat last⟧ now.</p>'],
    [
      'ahead of their repetition',
      '<p>So ⟦ship the whole thing at last⟧.</p><p>He: ship the whole thing at last!</p>',
    ],
    [
      'behind hidden copies',
      `<p style="display:none">ship the whole thing at last</p><p>So ⟦ship the whole thing at last⟧ now.</p>`,
    ],
    [
      'behind copies in code',
      '<script>"ship the whole thing at last"</script><template>ship the whole thing at last</template><noscript>ship the whole thing at last</noscript><p>So ⟦ship the whole thing at last⟧ now.</p>',
    ],
    [
      'behind a copy of ours',
      '<newsgloss-gloss>ship the whole thing at last</newsgloss-gloss><p>So ⟦ship the whole thing at last⟧ now.</p>',
    ],
    ['with white space around them', '<p>So⟦ <b> ship the whole thing at last </b>⟧ now.</p>'],
  ])('%s', (_, html) => {
    expect(linkTo(html)).toBe('text=ship the whole thing at last');
  });
});

describe('what stands around the words is named with them', () => {
  test.each([
    [
      'where they are short',
      '<p>He was asked. “⟦Never⟧,” he said.</p>',
      'He was asked. “-,Never,-,” he said',
    ],
    [
      'where others say them first',
      '<p>Anna: ship the whole thing at last.</p><p>Boris had to ⟦ship the whole thing at last⟧.</p>',
      'Boris had to-,ship the whole thing at last',
    ],
    [
      'where others say them first in other letters',
      '<p>Ánna: SHIP THE WHOLE “THÍNG” AT LAST.</p><p>Boris had to ⟦ship the whole thing at last⟧.</p>',
      'Boris had to-,ship the whole thing at last',
    ],
    [
      'where a word ahead of them ends as they begin',
      '<p>They worship the whole thing at last.</p><p>Boris had to ⟦ship the whole thing at last⟧.</p>',
      'Boris had to-,ship the whole thing at last',
    ],
    [
      'where only what comes behind tells them apart',
      '<p>Ship the whole thing at last, said Anna.</p><p>⟦Ship the whole thing at last⟧, said Boris.</p>',
      'at last, said Anna.-,Ship the whole thing at last',
    ],
    [
      'from the block ahead, its marks kept with the words',
      '<p>Ship the whole thing at last.</p><h3>Boris Vale</h3><p>“⟦Ship the whole thing at last.⟧”</p>',
      'Boris Vale-,“Ship the whole thing at last.',
    ],
    [
      'from the block behind',
      '<p>Ship the whole thing at last.</p>'.repeat(30) +
        '<p>⟦Ship the whole thing at last⟧.</p><p>Carla Venn</p>',
      'Ship the whole thing at last.,-Carla Venn',
    ],
    [
      'where a narrow space ties a mark to them',
      '<p>Elle dit «\u202f⟦ship the whole thing at last⟧\u202f»</p>',
      '«\u202fship the whole thing at last\u202f»',
    ],
    [
      'where they begin inside a word',
      '<p>So they wor⟦ship it and all of those things⟧ now.</p>',
      'So they wor-,ship it and all of those things',
    ],
    [
      'where they end inside a word',
      '<p>So ⟦they ship all of it and then wor⟧ship a whole thing.</p>',
      'they ship all of it and then wor,-ship a whole thing',
    ],
  ])('%s', (_, html, directive) => {
    expect(linkTo(html)).toBe(`text=${directive}`);
  });
});

describe('words that no single term can hold are named by their ends', () => {
  const [first, second] = ['one two three four five six', 'seven eight nine ten eleven twelve'];
  test.each([
    ['over a line break', `<p>So ⟦${first}<br>${second}⟧ now.</p>`],
    ['over paragraphs', `<p>So ⟦${first}</p><p>${second}⟧ now.</p>`],
    ['over list items', `<ul><li>⟦${first}</li><li>${second}⟧</li></ul>`],
    ['around a picture', `<p>So ⟦${first} <img alt=""> ${second}⟧ now.</p>`],
    ['around a button', `<p>So ⟦${first} <button>Share</button> ${second}⟧ now.</p>`],
    ['over preformatted lines', `<pre style="white-space: pre">So ⟦${first}\n${second}⟧ now.</pre>`],
    ['being long', `<p>So ⟦${first} ${'and so on '.repeat(30)} ${second}⟧ now.</p>`],
  ])('%s', (_, html) => {
    expect(linkTo(html)).toBe(`text=${first},${second}`);
  });
});

test('each part of an interrupted quotation has its own directive', () => {
  const parts = drawPage('<p>“⟦Ship the whole thing at last,⟧” she said. “⟦It will not break again.⟧”</p>');
  expect(link([parts])).toEqual(['text=Ship the whole thing at last,&text=It will not break again.']);
});

test('Japanese, which has no spaces, is cut where a stop stands between words', () => {
  const long = '出荷は来月に始まりますが、'.repeat(16);
  expect(linkTo(`<p>担当者は「⟦初回の${long}価格は変わりません。⟧」と述べた。</p>`)).toBe(
    'text=初回の出荷は来月に始まりますが,出荷は来月に始まりますが、価格は変わりません。',
  );
});

test('words in an open shadow root are found, in its place among the page’s', () => {
  const [range] = drawPage(
    '<p>First.</p><news-card></news-card><p>So ⟦ship the whole thing at last⟧ now.</p>',
  );
  const root = document.querySelector('news-card')?.attachShadow({ mode: 'open' });
  const inside = document.createElement('p');
  inside.textContent = 'Ship the whole thing at last.';
  root?.append(inside);
  expect(link([[range!]])).toEqual(['text=So-,ship the whole thing at last']);
});

describe('no link is given that may lead elsewhere', () => {
  test.each([
    [
      'the words stand there before with the same around them',
      `<p>${'Ship the whole thing. '.repeat(80)}⟦Ship the whole thing.⟧${' Ship the whole thing.'.repeat(80)}</p>`,
    ],
    ['the words are not shown', '<p style="display:none">So ⟦ship the whole thing at last⟧ now.</p>'],
    ['the words are invisible', '<p style="visibility:hidden">So ⟦ship the whole thing at last⟧ now.</p>'],
    ['there is nothing but signs', '<p>“⟦…⟧” she said.</p>'],
    ['there is nothing but white space', '<p>She⟦ ⟧said.</p>'],
  ])('%s', (_, html) => {
    expect(linkTo(html)).toBeNull();
  });

  test('there was no time', () => {
    const ranges = drawPage('<p>So ⟦ship the whole thing at last⟧ now.</p>');
    let now = 0;
    const clock = () => {
      now += 1_000;
      return now;
    };
    expect(createLinker(document, clock).findDirectives([ranges])).toEqual([null]);
  });

  test('the first part of a quotation was not found', () => {
    const ranges = drawPage('<p>So ⟦ship the whole thing at last⟧ now.</p>');
    expect(link([[], ranges])).toEqual([null, 'text=ship the whole thing at last']);
  });
});

test('looking changes nothing in the page', () => {
  const ranges = drawPage('<p>So <b>⟦ship the</b> thing⟧ at last now.</p><textarea>words</textarea>');
  const before = document.documentElement.outerHTML;
  link([ranges]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('whatever the page, a directive matches its words and nothing ahead of them, by the letter of the specification', () => {
  const word = fc.constantFrom(
    'ship',
    'it',
    'Ship',
    'now',
    'né',
    'worship',
    'a',
    '“so”',
    'it’s',
    'no.',
    '42',
  );
  const block = fc.array(word, { minLength: 1, maxLength: 12 });
  const page = fc.array(block, { minLength: 1, maxLength: 8 });
  let linked = 0;
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (words, from, length) => {
      const places = words.flatMap((row, block) => row.map((_, nth) => ({ block, nth })));
      const start = from % places.length;
      const end = Math.min(places.length - 1, start + (length % 20));
      const drawn = words.map(
        (row, block) =>
          `<p>${row
            .map((text, nth) =>
              markAt(
                text,
                places.findIndex((at) => at.block === block && at.nth === nth),
                { start, end },
              ),
            )
            .join(' ')}</p>`,
      );
      const [directive] = createLinker(document, () => 0).findDirectives([drawPage(drawn.join(''))]);
      if (!directive) return;
      linked += 1;
      const plain = words.map((row) => row.join(' '));
      const lettersUpTo = (place: number) =>
        countLetters(
          [
            places
              .slice(0, place)
              .map(({ block, nth }) => words[block]?.[nth])
              .join(' '),
          ],
          { block: 0, offset: 1e6 },
        );
      expect(matchFragment(plain, directive)).toEqual({ from: lettersUpTo(start), to: lettersUpTo(end + 1) });
    }),
    { numRuns: 400 },
  );
  expect(linked).toBeGreaterThan(200);
});

test('the work grows with the page, not faster', () => {
  const on = (size: number) => {
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = `<p>${'and so on it went '.repeat(size)}</p><p>So ship the whole thing at last now.</p>`;
    const range = page.createRange();
    range.selectNodeContents(page.body.lastElementChild!);
    return () => createLinker(page, () => 0).findDirectives([[range]]);
  };
  const growth = leastGrowth({ small: on(10_000), large: on(10_000 * GROWTH) }, MOST_GROWTH);
  expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
});

/** The link to what stands between ⟦ and ⟧. */
function linkTo(html: string): string | null {
  return link([drawPage(html)])[0] ?? null;
}

function link(findings: readonly (readonly Range[])[]): readonly (string | null)[] {
  const directives = createLinker(document, () => 0).findDirectives(findings);
  return directives.map((directive) => directive && decodeURIComponent(directive));
}

function markAt(
  text: string,
  place: number,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `${place === start ? '⟦' : ''}${text}${place === end ? '⟧' : ''}`;
}
