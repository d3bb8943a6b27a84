import { describe, expect, test } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findQuotes } from '../../../../utils/quotes/find-quotes';
import { isCitedTitle } from '../../../../utils/quotes/marks/cited-titles';

/** Where ⟦ and ⟧ stand, in a paragraph that is all of the text. */
function read(drawn: string): boolean {
  const start = drawn.indexOf('⟦');
  const end = drawn.indexOf('⟧') - 1;
  const text = drawn.replace(/[⟦⟧]/g, '');
  return isCitedTitle({ start, end }, { text, around: { start: 0, end: text.length } });
}

describe('words in marks that are what something is called', () => {
  test.each([
    ['a note', '^ "⟦Ferries stop for a day⟧". Tidewater Gazette. Retrieved 4 July 2020.'],
    ['a note by somebody', '^ Aalto, Lin (3 June 2018). "⟦The quiet harbour⟧". Harbour Post.'],
    [
      'a note about an address',
      '^ "⟦How the bridge was built⟧". bridges.example. Archived from the original.',
    ],
    ['an entry', '"⟦The Long Way Home⟧". The Harbour Post. 12 May 2019.'],
    ['an entry with a day as numbers', '"⟦The Long Way Home⟧". harbourpost.example. 2019-05-12.'],
    ['an entry behind a dash', '“⟦Bridge opens after delay⟧” – Harbour Post, 5 May 2019'],
    ['a German entry', 'Jens Brandt: „⟦Die Brücke ist zu⟧“. In: Hafenbote, 12. Mai 2019.'],
    ['a French entry', 'Maya Okafor, « ⟦Les bacs s’arrêtent⟧ », La Gazette, 3 juin 2018.'],
    ['a Dutch entry', '"⟦De brug is dicht⟧". Havenpost. 12 mei 2019.'],
    ['a Spanish entry', '«⟦El puente está cerrado⟧». El Faro del Sur. 12 de mayo de 2019.'],
    ['a film', 'Her second film was "⟦Nobody’s River⟧" (2007), shot in Turku.'],
  ])('%s', (_what, drawn) => {
    expect(read(drawn)).toBe(true);
  });
});

describe('words in marks that somebody said', () => {
  test.each([
    ['at the end of a sentence', 'He called it "⟦the best day of my life⟧". In May 2019 he left the town.'],
    ['ahead of a sentence with a year', '"⟦The bridge is safe⟧". Nobody in Kiel believed it in 2019.'],
    ['with who said it', '“⟦We will rebuild⟧”, said Maya Okafor on 12 May 2019.'],
    ['in a note, behind a colon', '^ Lin Aalto: "⟦I never liked the bridge⟧". Harbour Post, 2 May 2019.'],
    [
      'in a note, with their stop',
      '^ "⟦I never liked the bridge.⟧" Lin Aalto in the Harbour Post, 2 May 2019.',
    ],
    ['without a date', '"⟦The bridge is safe⟧". Maya Okafor.'],
    ['ahead of other brackets', 'She thought it "⟦a waste of money⟧" (and of time).'],
    ['in a long paragraph', `${'Nordlys Ferries '.repeat(12)}"⟦Never again⟧". Harbour Post, 2 May 2019.`],
  ])('%s', (_what, drawn) => {
    expect(read(drawn)).toBe(false);
  });

  test('stay quotations beside a list of references', () => {
    const page = pageFromText({
      text: [
        '“We will rebuild the bridge,” Maya Okafor said on 12 May 2019.',
        '^ Aalto, Lin (3 June 2018). “Ferries stop for a day”. Tidewater Gazette.',
        '“I never liked it,” Okafor told the Harbour Post.',
      ].join('\n'),
    });
    const { quotes } = findQuotes({ page, text: buildArticleText(page), lang: 'en' });
    expect(quotes.map(({ text }) => text)).toEqual(['We will rebuild the bridge,', 'I never liked it,']);
  });
});
