import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAnchor } from '../../../utils/page/anchor';
import { findBlock, readBody } from '../../helpers/read-html';

describe('text as blocks', () => {
  test.each([
    ['a price in pieces', '<div><span>$7</span><span>/</span><span>month</span></div>', ['$7/month']],
    ['inline words', '<p>A <b>bold</b> <a href="/x">word</a>, here.</p>', ['A bold word, here.']],
    ['two links side by side', '<div><a href="/a">Home</a><a href="/b">News</a></div>', ['Home News']],
    ['a drop capital', '<p><span>T</span>he start.</p>', ['The start.']],
    ['white space and line breaks', '<p>  one\n\t two  <br>three </p>', ['one two three']],
    ['two line breaks', '<div>one<br><br>two</div>', ['one', 'two']],
    ['a block inside a line', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    ['no-break spaces', '<p>7\u00a0€ \u00a0</p>', ['7\u00a0€']],
    [
      'elements of the page’s own',
      '<p>Posted <relative-time>two days ago</relative-time> here</p>',
      ['Posted two days ago here'],
    ],
    ['a button', '<div>$7 <button>Subscribe</button></div>', ['$7', 'Subscribe']],
  ])('%s', (_what, body, expected) => {
    expect(readBody(body).blocks.map((block) => block.text)).toEqual(expected);
  });

  test.each([
    ['scripts', '<script>var a = "no";</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['noscript', '<noscript>Enable JavaScript</noscript>'],
    ['drawings', '<svg><title>Arrow</title><text>up</text></svg>'],
    ['templates', '<template><p>later</p></template>'],
    ['what was typed into a text field', '<textarea>my own words</textarea>'],
    ['what was typed into a box for comments', '<div contenteditable="true"><p>my own words</p></div>'],
    ['what was typed into a line', '<p contenteditable>my own words</p>'],
    ['comments of the source', '<!-- note -->'],
    ['signs without words in attributes', '<a href="/x" title="→"></a>'],
  ])('%s are no text', (_what, body) => {
    expect(readBody(body).blocks).toEqual([]);
  });

  test.each([
    ['paragraph', '<div contenteditable="false"><p>Words.</p></div>'],
    ['heading', '<h2>Chapter</h2>'],
    ['paragraph', '<p>Words.</p>'],
    ['list-item', '<ul><li><p>Point</p></li></ul>'],
    ['quote', '<blockquote><p>Words.</p></blockquote>'],
    ['pull-quote', '<aside><blockquote>Words.</blockquote></aside>'],
    ['pull-quote', '<div class="article__pull-quote">Words.</div>'],
    ['caption', '<figure><img><figcaption>A picture</figcaption></figure>'],
    ['cell', '<table><tr><td>1.20</td></tr></table>'],
    ['code', '<pre><code>x = 1</code></pre>'],
    ['button', '<a role="button" href="/join">Join</a>'],
    ['label', '<label>Name <input></label>'],
    ['comment', '<div id="comments"><div class="comment"><p>I disagree with this.</p></div></div>'],
    ['other', '<div>Short</div>'],
    ['placeholder', '<input placeholder="Your address">'],
    ['value', '<input type="submit" value="Send it">'],
    ['aria-label', '<nav aria-label="Main menu"><img></nav>'],
    ['alt', '<img alt="A router on a desk">'],
  ])('a block knows that it is a %s', (kind, body) => {
    expect(readBody(body).blocks.map((block) => block.kind)).toEqual([kind]);
  });

  test('a comment form is no comment', () => {
    const page = readBody(
      '<div id="comments"><h3>Leave a reply</h3><form class="comment-form"><p>Be kind.</p></form></div>',
    );
    expect(page.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph']);
  });

  test('a class named comment outside the readers’ part is no comment', () => {
    expect(readBody('<dl><dd class="comment">The new mouse costs less.</dd></dl>').blocks[0]?.kind).toBe(
      'list-item',
    );
  });

  test('struck words and links keep their place in the text', () => {
    const [block] = readBody(
      '<p>Now <del>$10</del> <b>$7</b>, <a href="/join">subscribe here</a>.</p>',
    ).blocks;
    expect(block?.strikes.map(({ start, end }) => block.text.slice(start, end))).toEqual(['$10']);
    expect(block?.controls).toEqual([
      { kind: 'link', span: { start: 12, end: 26 }, href: 'https://tek.example/join' },
    ]);
  });

  test('a link around paragraphs covers each of them', () => {
    const { blocks } = readBody('<a href="/s"><div>One</div><div>Two</div></a>');
    expect(blocks.map((block) => block.controls.length)).toEqual([1, 1]);
  });

  test('a quotation says whom its mark-up names', () => {
    const page = readBody('<blockquote><p>Ship it.</p><footer>Maya Okafor</footer></blockquote>');
    expect(findBlock(page, 'Ship it')?.cite).toBe('Maya Okafor');
    const figure = readBody(
      '<figure><blockquote>Ship it.</blockquote><figcaption>Maya Okafor</figcaption></figure>',
    );
    expect(findBlock(figure, 'Ship it')?.cite).toBe('Maya Okafor');
    expect(readBody('<blockquote>Ship it.</blockquote>').blocks[0]?.cite).toBeNull();
  });

  test('the path leads back to the element', () => {
    const page = readBody('<main><p>One</p><div><p>Two</p></div><p>Three</p></main>');
    const paths = page.blocks.map((_, index) => buildAnchor(page, index, { start: 0, end: 3 }).path);
    expect(paths).toEqual([
      'html > body > main > p:nth-of-type(1)',
      'html > body > main > div > p',
      'html > body > main > p:nth-of-type(2)',
    ]);
  });

  test('a label that repeats the text on the page is not said twice', () => {
    const page = readBody('<a href="/x" title="The story"><img alt="The story">The story</a>');
    expect(page.blocks.map((block) => block.text)).toEqual(['The story']);
  });

  test('a box tells its landmark, its names and its language', () => {
    const page = readBody(
      '<form id="news" class="box wide" lang="nl" translate="no"><p>Meld u aan</p></form>',
    );
    const form = page.boxes.find((box) => box.tag === 'form');
    expect(form).toMatchObject({
      landmark: 'form',
      hint: 'news box wide',
      lang: 'nl',
      noTranslate: true,
      rect: null,
      veils: [],
    });
  });

  test('no mark-up makes spans leave their text', () => {
    const piece = fc.constantFrom(
      '<a href="/x">',
      '</a>',
      '<del>',
      '</del>',
      '<p>',
      '</p>',
      ' ',
      'word',
      'A',
      '\u00a0',
      '<br>',
      '<span hidden>',
      '</span>',
      '<b>',
      '</b>',
      '<ul><li>',
      '</ul>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const block of readBody(pieces.join('')).blocks) {
          expect(block.text.trim()).toBe(block.text);
          expect(block.text).not.toBe('');
          for (const span of [...block.strikes, ...block.controls.map((control) => control.span)]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(block.text.length);
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
      }),
    );
  });
});
