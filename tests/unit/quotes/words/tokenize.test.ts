import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../../../utils/quotes/lexicons';
import { scanMarks } from '../../../../utils/quotes/marks/mark-scanner';
import type { Token } from '../../../../utils/quotes/words/token';
import { tokenize, tokenizePlain } from '../../../../utils/quotes/words/tokenize';

function lexiconOf(lang: string) {
  const lexicon = findLexicon(lang);
  if (lexicon?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  return compileLexicon(lexicon);
}

/** Its words as they stand, parted by bars: ^ has a capital, ^^ two, . its own stop; a sign with its kind. */
function draw(text: string, lang: string): string {
  return tokenizePlain(text, 0, lexiconOf(lang))
    .map((token) => drawToken(token, text))
    .join(' | ');
}

function drawToken({ kind, start, end, capital, acronym, abbreviated }: Token, text: string): string {
  const flags = `${capital ? '^' : ''}${acronym ? '^' : ''}${abbreviated ? '.' : ''}`;
  return [text.slice(start, end), ...(flags ? [flags] : []), ...(kind === 'word' ? [] : [kind])].join(' ');
}

describe('words and signs', () => {
  it.each([
    ['en', 'Ann Lin said', 'Ann ^ | Lin ^ | said'],
    ['en', 'YouTube and WWF', 'YouTube ^^ | and | WWF ^^'],
    ['en', 'McÉ McZ McA', 'McÉ ^^ | McZ ^^ | McA ^^'],
    ['en', 'iPhone', 'iPhone'],
    ['en', 'a, b; c: d.', 'a | , comma | b | ; semicolon | c | : colon | d | . stop'],
    ['en', 'a (b) [c]', 'a | ( open | b | ) close | [ open | c | ] close'],
    ['en', 'a — b – c - d', 'a | — dash | b | – dash | c | - dash | d'],
    ['en', '1,000.5 and 3, 4', '1,000.5 | and | 3 | , comma | 4'],
    ['en', 'a,b', 'a | , comma | b'],
    ['en', '3,a', '3 | , comma | a'],
    ['en', 'well-known R&D', 'well-known | R&D ^^'],
    ['en', 'a- b', 'a | - dash | b'],
    ['en', '@annlin #ships @ #', '@annlin | #ships | @ sign | # sign'],
    ['en', 'U.S. ships', 'U.S. ^^. | ships'],
    ['en', 'Ann B. Lin', 'Ann ^ | B. ^. | Lin ^'],
    ['en', 'ann b. lin', 'ann | b | . stop | lin'],
    ['en', 'Mr. Lin', 'Mr. ^. | Lin ^'],
    ['en', 'e.g. ships', 'e.g. . | ships'],
    ['en', 'Tek.no works', 'Tek.no ^ | works'],
    ['en', 'the end.The ship', 'the | end | . stop | The ^ | ship'],
    ['en', 'Lin’s ship', 'Lin ^ | ’s | ship'],
    ['en', "Lin's ship", "Lin ^ | 's | ship"],
    ['en', '’s', '’ sign | s'],
    ['en', 'don’t', 'don’t'],
    ['es', 'en X.', 'en | X ^ | . stop'],
    ['en', 'Ann X. Lin', 'Ann ^ | X. ^. | Lin ^'],
    ['en', 'a\u00a0b\u200bc', 'a | b | c'],
    ['en', 'non\u2011stop non\u2010stop', 'non\u2011stop | non\u2010stop'],
    ['en', 'vd:n', 'vd | : colon | n'],
    ['sv', 'SVT:s vd:n vd: n', 'SVT:s ^^ | vd:n | vd | : colon | n'],
    ['sv', '3:s a:Bc', '3 | : colon | s | a | : colon | Bc ^'],
    ['sv', 'kl:abcd kl:abcde', 'kl:abcd | kl | : colon | abcde'],
    ['fi', 'Ylen Yle:n SDP:hen', 'Ylen ^ | Yle:n ^ | SDP:hen ^^'],
    ['fr', 'l’usine d’Ann aujourd’hui', 'l’ | usine | d’ | Ann ^ | aujourd’hui'],
    ['fr', 'dit-il', 'dit | -il'],
    ['it', 'dell’azienda', 'dell’ | azienda'],
    ['pt', 'disse-lhe', 'disse | -lhe'],
    ['de', '20. Mai', '20 | . stop | Mai ^'],
  ])('%s: %s', (lang, text, drawn) => {
    expect(draw(text, lang)).toBe(drawn);
  });

  it('count in the article’s text', () => {
    const [word, sign] = tokenizePlain('Lin.', 100, lexiconOf('en'));
    expect(word).toMatchObject({ start: 100, end: 103, lower: 'lin', words: 0, run: null });
    expect(sign).toMatchObject({ start: 103, end: 104, lower: '.', capital: false });
  });

  it('straighten apostrophes in lower case', () => {
    expect(tokenizePlain('Don’t Ann’s', 0, lexiconOf('en')).map(({ lower }) => lower)).toEqual([
      "don't",
      'ann',
      "'s",
    ]);
  });
});

describe('words in marks', () => {
  it('are one token that knows its place, its words and how it is written', () => {
    const text = 'Lin: “The Quiet Ship.” It';
    const tokens = tokenize(text, { offset: 50, runs: scanMarks(text) }, lexiconOf('en'));
    expect(tokens.map(({ kind }) => kind)).toEqual(['word', 'colon', 'marked', 'word']);
    expect(tokens[2]).toEqual({
      start: 55,
      end: 72,
      kind: 'marked',
      lower: '',
      capital: false,
      acronym: false,
      abbreviated: false,
      bits: 0,
      run: { outer: { start: 55, end: 72 }, inner: { start: 56, end: 71 }, closed: true, last: '.' },
      words: 3,
      titled: true,
      opensHigh: true,
    });
    expect(tokens[3]).toMatchObject({ start: 73, end: 75 });
  });
});
