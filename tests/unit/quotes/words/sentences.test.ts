import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../../../utils/quotes/lexicons';
import { readParagraphs } from '../../../../utils/quotes/words/paragraph';
import { sentenceBefore } from '../../../../utils/quotes/words/sentences';

/** The sentences of a paragraph, parted by ¦. */
function split(text: string, lang: string): string {
  const lexicon = findLexicon(lang);
  if (lexicon?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  const page = pageFromText({ text });
  const [paragraph] = readParagraphs(page, buildArticleText(page), compileLexicon(lexicon)).paragraphs;
  const { tokens = [], sentences = [] } = paragraph ?? {};
  return sentences.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)).join(' ¦ ');
}

describe('in English a sentence', () => {
  it.each([
    ['ends at a stop', 'It works. ¦ It lasts! ¦ Does it? ¦ Yes'],
    ['goes on behind a question in the middle', 'Who pays? the firm asked.'],
    ['goes on behind dots', 'It works … as far as they know.'],
    ['ends at dots before a capital', 'It works … ¦ As far as they know.'],
    ['keeps all its stops', 'It works?! ¦ It lasts.'],
    ['goes on behind a stop and a comma', 'It works (they say.), and it lasts.'],
    ['goes on behind a stop in a bracket', 'It works (as of May.) and lasts. ¦ They said so.'],
    ['ends before a number', 'It works? ¦ 20 firms said so.'],
    ['goes on behind a full stop never', 'It works. ¦ the firm said so.'],
    ['goes on behind an abbreviation', 'Mr. Lin said it works.'],
    ['goes on behind an initial', 'Ann B. Lin said it works.'],
    ['ends behind a country before a word of its own', 'It sold to the U.S. ¦ The firm said so.'],
    ['goes on behind a country before a name', 'It sold to U.S. Steel that year.'],
    ['ends behind a firm', 'It sold to Nordlys Inc. ¦ The firm said so.'],
    ['goes on behind a firm', 'It sold to Nordlys Inc. in May.'],
    ['may end in marks', '“It works.” ¦ The firm opened a shop in Oslo.'],
    ['in marks goes on to who said it', '“It works,” Ann Lin said.'],
    ['in marks with a stop goes on to who said it', '“It works.” Lin said.'],
    ['in marks with a stop goes on to the end of the text', '“It works.” Ann Lin said'],
    ['in marks ends where more than who said it follows', '“It works.” ¦ Lin said it would last.'],
    ['in marks ends before a long way to the verb', '“It works.” ¦ Ann Lin of the old firm said.'],
    ['in marks ends before a comma', '“It works.” ¦ Lin, 40, said.'],
    ['with a question in marks goes on to who asked', '“Does it?” Ann Lin asked.'],
    [
      'with a question in marks goes on over a name and an office',
      '“Does it?” Ann Lin, a baker in Oslo, asked.',
    ],
    ['with a question in marks ends before a statement', '“Does it?” ¦ Ann Lin said the ship sank.'],
    ['with a question in marks ends where nobody asks', '“Does it?” ¦ The ship sank in May.'],
    ['with a question in marks ends where a stop comes first', '“Does it?” ¦ The ship sank. ¦ Lin asked.'],
    ['with a question in marks ends where a colon comes first', '“Does it?” ¦ The answer: Lin asked.'],
    ['with a question in marks goes on to a time', '“Does it?” Ann Lin asked on Monday.'],
    ['with dots in marks goes on to who said it', '“It may …” Ann Lin said.'],
    ['in marks goes on in lower case', '“It works.” said the baker.'],
    ['in marks ends before a pronoun in lower case', '“It works.” ¦ she opened a shop.'],
    ['in marks goes on to a pronoun that speaks', '“It works.” she said.'],
    ['in marks ends before an article in lower case', '“It works.” ¦ the ship sank.'],
    ['with a question in marks goes on to an article', '“Does it?” the ship sank.'],
    ['in marks ends before marks', '“It works.” ¦ “It lasts.”'],
    ['in marks goes on to marks in lower case', 'They say “it works.” “it lasts.”'],
    ['in marks before marks in lower case ends where it opens', '“It works.” ¦ “it lasts.”'],
    ['without a stop in marks goes on', '“It works” Ann Lin opened a shop.'],
    ['goes on with a dash behind marks', '“It works.” — Ann Lin'],
    ['begins behind a dateline', 'OSLO, March 3 (NTN) — ¦ Ann Lin said it works.'],
    ['begins behind a dateline of two names', 'OSLO, Bergen — ¦ Ann Lin said it works.'],
    ['begins behind no dateline in small letters', 'Oslo, March 3 — Ann Lin said it works.'],
    ['begins behind no dateline of two letters', 'EU — Ann Lin said it works.'],
    ['begins behind a dateline of three letters', 'LON — ¦ Ann Lin said it works.'],
    ['begins behind no dateline with small words', 'NATO, they say — it works.'],
    ['begins behind no dateline with marks', 'OSLO “Nord” — it works.'],
    ['begins behind no dateline of many words', 'OSLO A B C D E F G H I J K — it works.'],
    ['begins behind a dateline of eleven words', 'OSLO A B C D E F G H I J — ¦ it works.'],
    ['is all there is', 'OSLO March'],
  ])('%s: %s', (_, drawn) => {
    expect(split(drawn.replaceAll(' ¦ ', ' '), 'en')).toBe(drawn);
  });
});

describe('in German a sentence', () => {
  it.each([
    ['goes on behind a day', 'Am 20. Februar sank das Schiff.'],
    ['goes on behind a number and a noun', 'Im 3. Quartal sank das Schiff.'],
    ['ends behind a year', 'Es sank 2020. ¦ Februar war es.'],
    ['ends behind a number and a word of its own', 'Es waren 20. ¦ Die Schiffe sanken.'],
    ['goes on behind a number and a small word', 'Das 3. und letzte Schiff sank.'],
    ['ends behind a number that stands apart', 'Es waren 20 . ¦ Schiffe sanken.'],
    ['ends behind a number before marks', 'Es waren 20. ¦ „Alle sanken“, sagte Lin.'],
  ])('%s: %s', (_, drawn) => {
    expect(split(drawn.replaceAll(' ¦ ', ' '), 'de')).toBe(drawn);
  });
});

describe('the sentence before another', () => {
  const [first, second, third] = [
    { from: 0, to: 3 },
    { from: 3, to: 7 },
    { from: 7, to: 9 },
  ];

  it.each([
    [first, undefined],
    [second, first],
    [third, second],
    [{ from: 12, to: 14 }, third],
  ])('%j is %j', (sentence, before) => {
    expect(sentenceBefore([first, second, third], sentence)).toBe(before);
    expect(sentenceBefore([], sentence)).toBeUndefined();
  });
});
