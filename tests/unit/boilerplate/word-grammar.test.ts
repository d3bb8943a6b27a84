import { describe, expect, it } from 'vitest';
import { firstKeys, parseEntry, splitList, type WordPart } from '../../../utils/boilerplate/word-grammar';

function drawPart(part: WordPart): string {
  switch (part.kind) {
    case 'gap':
      return '~';
    case 'slot':
      return `{${part.name}}`;
    case 'stem':
      return `${part.key}*`;
    case 'tail':
      return `*${part.key}`;
    case 'word':
      return part.key;
    default:
      throw new Error('no such part');
  }
}

function parse(entry: string): readonly string[] {
  return parseEntry(entry).map((parts) => parts.map(drawPart).join(' '));
}

function first(entry: string): readonly string[] {
  return firstKeys(entry).map(drawPart);
}

describe('a list of a lexicon', () => {
  it.each([
    ['a, b,c', ['a', 'b', 'c']],
    [' one two ,\n three ', ['one two', 'three']],
    ['a,,b, ,', ['a', 'b']],
    ['', []],
    ['alone', ['alone']],
  ])('“%s” has these entries', (list, entries) => {
    expect(splitList(list)).toEqual(entries);
  });
});

describe('an entry of a lexicon', () => {
  it.each([
    ['log in', ['log in']],
    ['sign(s|ed) in', ['signs in', 'signed in']],
    ['sign[s|ed]', ['sign', 'signs', 'signed']],
    ['[please] log in', ['log in', 'please log in']],
    ['log [me] in', ['log in', 'log me in']],
    ['(a|b) (c|d)', ['a c', 'a d', 'b c', 'b d']],
    ['[a] [b]', ['', 'b', 'a', 'a b'].filter((words) => words !== '')],
    ['meld ~ aan', ['meld ~ aan']],
    ['commentaar*', ['commentaar*']],
    ['*seite', ['*seite']],
    ['e-mail', ['e mail']],
    ['e-mail*', ['e mail*']],
    ['*e-mail', ['*e mail']],
    ['*', ['*']],
    ['{count} reacties', ['{count} reacties']],
    ['van {name}', ['van {name}']],
    ['{name}さんに', ['{name} さ ん に']],
    ['返信{count}件', ['返 信 {count} 件']],
    ['aujourd’hui', ['aujourd hui']],
    ['straße žluť ÿ', ['straße žluť ÿ']],
    ['Größe', ['größe']],
    ['open (bracket', ['open bracket']],
    ['', []],
    ['[]', []],
  ])('“%s” stands for these words', (entry, sequences) => {
    expect(parse(entry)).toEqual(sequences);
  });

  it('stands for 256 of its sequences at most', () => {
    expect(parseEntry('(a|b) '.repeat(10))).toHaveLength(256);
  });
});

describe('what an entry begins with', () => {
  it.each([
    ['log in', ['log']],
    ['login', ['login']],
    ['log-in', ['log']],
    ['l’article', ['l']],
    ['nr. 5', ['nr']],
    ['fout: {message}', ['fout']],
    ['comment* sind', ['comment*']],
    ['*seite', ['*seite']],
    ['{count} reacties', ['reacties']],
    ['{count} {name} reacties', ['reacties']],
    ['(log|sign) in', ['log', 'sign']],
    ['[please] log in', ['log', 'please']],
    ['(a|b) (c|d)', ['a', 'b']],
    ['sign(s|ed) in', ['signs', 'signed']],
    ['sign[s|ed] in', ['sign', 'signs', 'signed']],
    ['コメント', ['コ']],
    ['{name}さん', ['さ']],
    ['~ aan', ['aan']],
    ['Größe', ['größe']],
    ['mp3 laden', ['mp3']],
    ['', []],
    ['{count}', []],
  ])('“%s”: %s', (entry, keys) => {
    expect(first(entry)).toEqual(keys);
  });
});
