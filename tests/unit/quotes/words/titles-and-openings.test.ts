import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../../../utils/quotes/lexicons';
import { standsFirst } from '../../../../utils/quotes/words/page-words';
import { readParagraphs } from '../../../../utils/quotes/words/paragraph';
import { isTitled } from '../../../../utils/quotes/words/titled-sentence';
import { readTokens } from '../../../helpers/read-tokens';

function readWords(text: string, lang: string) {
  const lexicon = findLexicon(lang);
  if (lexicon?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  const page = pageFromText({ text });
  return readParagraphs(page, buildArticleText(page), compileLexicon(lexicon));
}

describe('a line written like a title', () => {
  it.each([
    ['Harbour News Women Speak Out', true],
    ['Harbour News Women Speak Out!', true],
    ['Harbour News Women Speak Out?', true],
    ['Harbour News Women Speak Out.', false],
    ['Harbour News of the Women', true],
    ['Harbour News About Women Who Left', true],
    ['Harbour News about women', false],
    ['Harbour News Women about', false],
    ['Harbour News Women at an', true],
    ['Harbour News Women Speak about', true],
    ['Harbour News Women', false],
    ['Harbour News “Women” Speak Out', false],
    ['Harbour News, Women Speak', true],
    ['Harbour, News: Women', false],
    ['we all saw it', false],
    ['The Women left', false],
  ])('%s: %s', (text, expected) => {
    const { tokens } = readTokens(text, 'en');
    expect(isTitled(tokens, { from: 0, to: tokens.length })).toBe(expected);
  });

  it('is the sentence asked for and no other words', () => {
    const { tokens } = readTokens('we saw Harbour News Women Speak and left early', 'en');
    expect(isTitled(tokens, { from: 2, to: 6 })).toBe(true);
    expect(isTitled(tokens, { from: 1, to: 6 })).toBe(true);
    expect(isTitled(tokens, { from: 2, to: 8 })).toBe(true);
    expect(isTitled(tokens, { from: 2, to: 9 })).toBe(false);
    expect(isTitled(tokens, { from: 3, to: 6 })).toBe(false);
  });
});

describe('a capital that its place alone can be why', () => {
  it.each([
    ['Rain fell', 0, true],
    ['The Rain fell', 1, false],
    ['Today, Rain fell', 2, false],
    ['Today; Rain fell', 2, false],
    ['Today: Rain fell', 2, true],
    ['Today. Rain fell', 2, true],
    ['Today – Rain fell', 2, true],
    ['Today (Rain fell)', 2, true],
    ['“Today” Rain fell', 1, true],
    ['* Rain fell', 1, true],
    ['Lin & Rain fell', 2, false],
  ])('%s, word %i: %s', (text, at, expected) => {
    expect(standsFirst(readTokens(text, 'en').tokens, at)).toBe(expected);
  });
});

describe('of a text are known', () => {
  it.each([
    ['They met Lin. Ann Lin left.', 'lin', 'lin'],
    ['They met Ann Lin and Bo.', 'ann bo lin', 'ann lin, bo'],
    ['Lin left.', '', ''],
    ['They met Dr. Lin.', 'dr lin', 'dr lin, lin'],
    ['Harbour News Women Speak Out', '', ''],
    ['They met, Lin, and left: Bo left.', 'lin', 'lin'],
  ])('%s: the names %s and where runs begin %s', (text, names, runs) => {
    const { words } = readWords(text, 'en');
    expect([...words.names].sort().join(' ')).toBe(names);
    expect([...words.runs].sort().join(', ')).toBe(runs);
  });
});

describe('a word that only opens its sentence', () => {
  /** Those that lose their capital. */
  function lost(text: string, lang: string): readonly string[] {
    return readWords(text, lang).paragraphs.flatMap(({ tokens }) =>
      tokens
        .filter(
          ({ kind, capital, start }) => kind === 'word' && !capital && /\p{Lu}/u.test(text.charAt(start)),
        )
        .map(({ lower }) => lower),
    );
  }

  it.each([
    ['en', 'Quickly, the idea took hold.', 'quickly'],
    ['en', 'Accordingly Brandt left.', 'accordingly'],
    ['en', 'Ask Anna Orwick about it.', 'ask'],
    ['en', 'We ask. Ask Anna Orwick about it.', 'ask'],
    ['en', 'We ask. Ask Orwick about it.', ''],
    ['en', 'We ask Orwick. Ask Orwick about it.', 'ask'],
    ['en', 'Working on it, they left.', 'working'],
    ['en', 'Working Otto Ek, they left.', 'working'],
    ['en', 'Compared with it, they left.', 'compared'],
    ['en', 'Vendors said it works. Many vendors left.', 'vendors'],
    ['en', 'Vendors said it works.', ''],
    ['en', 'Variety wrote that it works. The variety is great.', ''],
    ['en', 'Reilly said it works.', ''],
    ['en', 'Reilly left. They met Reilly.', ''],
    ['en', 'Bread left. They met bread.', 'bread'],
    ['en', 'Bread has left. They met bread.', ''],
    ['en', 'Consider the price.', 'consider'],
    ['en', 'Orwick the baker left.', 'orwick'],
    ['en', 'Otto the baker left.', ''],
    ['en', 'Nordlys of Oslo left.', ''],
    ['en', 'NASA the agency left.', ''],
    ['en', 'Daly Rourke left.', ''],
    ['en', 'Work continued on it. The work is done.', 'work'],
    ['en', 'Work continued it. The work is done.', ''],
    ['de', 'Schnell kam die Idee. Sie kam schnell.', ''],
    ['fr', 'Pain est venu. Le pain est bon.', ''],
    ['sv', 'Bröd kom. De åt bröd.', 'bröd'],
  ])('%s: %s: %s', (lang, text, words) => {
    expect(lost(text, lang).join(' ')).toBe(words);
  });
});
