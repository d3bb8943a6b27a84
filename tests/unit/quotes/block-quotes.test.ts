import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../utils/page/article-text';
import { findQuotes } from '../../../utils/quotes/find-quotes';
import type { Source } from '../../../utils/quotes/quote';
import { readBody } from '../../helpers/read-html';

const STORY = 'Nordlys took its service off line on Tuesday, and it took four hours to bring it back again. ';

/** What is quoted in `inner`, between paragraphs of a story, and by whom. */
function read(inner: string, lang = 'en'): readonly (readonly [string, string | null])[] {
  const page = readBody(
    `<main><article><h1>A story</h1><p>${STORY.repeat(4)}</p><p>${STORY.repeat(4)}</p>${inner}<p>${STORY.repeat(4)}</p></article></main>`,
  );
  const { quotes } = findQuotes({ page, text: buildArticleText(page), lang });
  return quotes.map(({ text, source }) => [text, nameOf(source)]);
}

function nameOf(source: Source): string | null {
  if (source.kind === 'none') return null;
  return source.kind === 'unnamed' ? source.description : source.name;
}

const post = (text: string, credit: string) =>
  `<blockquote class="embedded-post"><p lang="en">${text}</p>${credit}</blockquote>`;

describe('posts', () => {
  it.each([
    ['— Ana Lima (@analima) <a href="https://x.example/1">March 4, 2025</a>', 'Ana Lima'],
    ['&mdash; Nordlys (@nordlys) <a href="https://x.example/1">March 4, 2025</a>', 'Nordlys'],
    [
      '&mdash; anna or whatever (@annaorw) <a href="https://x.example/1">June 7, 2016</a>',
      'anna or whatever',
    ],
    [
      '&mdash; Bo Ek (<a href="https://y.example/bo">@bo-ek.y.example</a>) <a href="https://y.example/2">4 March 2025 at 12:10</a>',
      'Bo Ek',
    ],
    ['- Lea Roth (@learoth) 4. März 2025', 'Lea Roth'],
    ['— The Quiet Daily (@quietdaily) <a href="https://x.example/1">March 4, 2025</a>', 'Quiet Daily'],
  ])('are words of whoever signs them: %s', (credit, name) => {
    expect(read(post('We broke the build, and we are sorry.', credit))).toEqual([
      ['We broke the build, and we are sorry.', name],
    ]);
  });

  it('lose the addresses at their end, and keep those inside', () => {
    const text = 'See https://n.example/x for what broke. https://t.example/AbC pic.t.example/XyZ';
    expect(read(post(text, '— Ana Lima (@analima) March 4, 2025'))).toEqual([
      ['See https://n.example/x for what broke.', 'Ana Lima'],
    ]);
  });

  it('are one person’s in every line of them', () => {
    const lines = 'It broke on Tuesday.</p><p>It works again.';
    expect(read(post(lines, '— Ana Lima (@analima) March 4, 2025'))).toEqual([
      ['It broke on Tuesday.', 'Ana Lima'],
      ['It works again.', 'Ana Lima'],
    ]);
  });

  it('keep words in marks that are part of them', () => {
    const text = 'They say “it works” and then it breaks again.';
    expect(read(post(text, '— Ana Lima (@analima) March 4, 2025'))).toEqual([[text, 'Ana Lima']]);
  });

  it('one behind another have a name each', () => {
    const first = post('The first one is here.', '— Ana Lima (@analima) March 4, 2025');
    const second = post('The second one is here.', '— Bo Ek (@boek) March 5, 2025');
    expect(read(first + second)).toEqual([
      ['The first one is here.', 'Ana Lima'],
      ['The second one is here.', 'Bo Ek'],
    ]);
  });

  it('are signed in every language, with and without spaces', () => {
    expect(read(post('Wir haben den Fehler gefunden.', '— Lea Roth (@learoth) 4. März 2025'), 'de')).toEqual([
      ['Wir haben den Fehler gefunden.', 'Lea Roth'],
    ]);
    expect(
      read(
        post(
          '障害の原因が分かりました。',
          '— ノルドリス広報 (@nordlys) <a href="https://x.example/1">March 4, 2025</a>',
        ),
        'ja',
      ),
    ).toEqual([['障害の原因が分かりました。', 'ノルドリス広報']]);
  });

  it.each([
    ['<p><a href="https://i.example/p/1">View this post on Instapic</a></p>', 'a link alone'],
    [
      '<p><a href="https://i.example/p/1">A post shared by Ana Lima (@analima)</a></p>',
      'a credit without words',
    ],
    ['<p>A post shared by Ana Lima (@analima)</p>', 'a credit without words or link'],
    ['<p>⭐️⭐️⭐️</p>', 'signs'],
    ['<p>[Figure 3: the two branches before they were merged]</p>', 'a picture described in brackets'],
    ['<p><a href="https://x.example/1">(opens in a new tab)</a></p>', 'a hint about a link'],
  ])('that hold no words say nothing: %s', (inner) => {
    expect(read(`<blockquote>${inner}</blockquote>`)).toEqual([]);
  });
});

describe('credits', () => {
  it.each([
    ['<p>It works on every machine.</p><p>Ann Lin, chief engineer</p>', 'Ann Lin'],
    ['<p>It works on every machine.</p><p>— Ann Lin</p>', 'Ann Lin'],
    ['<p>“It works on every machine.”</p><p>Ann Lin, Ph.D.</p>', 'Ann Lin'],
    ['<p>It works on every machine. — Ann Lin, Notes on Ferries</p>', 'Ann Lin'],
    ['<p>It works on every machine. - Ann Lin</p>', 'Ann Lin'],
    ['<p>It works on every machine.</p><footer>Ann Lin, Nordlys</footer>', 'Ann Lin'],
    ['<p>“It works on every machine.”</p><cite>Ann Lin</cite>', 'Ann Lin'],
  ])('name the speaker and are not quoted: %s', (inner, name) => {
    expect(read(`<blockquote>${inner}</blockquote>`)).toEqual([['It works on every machine.', name]]);
  });

  it('stand below the blockquote as well', () => {
    const inner =
      '<blockquote>It works on every machine.</blockquote><p>— Ann Lin, chief executive of Nordlys</p>';
    expect(read(inner)).toEqual([['It works on every machine.', 'Ann Lin']]);
  });

  it('name somebody the article knows behind other words', () => {
    const inner =
      '<p>Ann Lin is the chief engineer.</p><blockquote><p>It works on every machine.</p><footer>A quotation of the engineer Ann Lin</footer></blockquote>';
    expect(read(inner)).toEqual([['It works on every machine.', 'Ann Lin']]);
  });

  it.each([
    ['<p>It works on every machine.</p><p>Ann Lin never saw it break.</p>', 2],
    ['<p>It works on every machine.</p><p>Two weeks later it broke – Ann Lin saw it.</p>', 2],
    ['<p>It works — Ann Lin tried it — on every machine.</p>', 1],
    ['<p>Ann Lin, chief engineer</p>', 1],
  ])('are no sentence about somebody: %s', (inner, count) => {
    const quotes = read(`<blockquote>${inner}</blockquote>`);
    expect(quotes.map(([, name]) => name)).toEqual(Array(count).fill(null));
  });
});

describe('a blockquote', () => {
  it('that tells who said what in it is read like a paragraph', () => {
    expect(read('<blockquote><p>“It works,” Ann Lin said on Monday.</p></blockquote>')).toEqual([
      ['It works,', 'Ann Lin'],
    ]);
  });

  it('that only holds a word in marks is quoted as a whole', () => {
    const text = 'We have always thought of the “right to repair” as a duty of ours.';
    expect(read(`<blockquote><p>${text}</p></blockquote>`)).toEqual([[text, null]]);
  });
});
