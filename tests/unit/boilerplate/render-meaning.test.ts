import { describe, expect, it } from 'vitest';
import { renderMeaning } from '../../../utils/boilerplate/render-meaning';

const comments = (count: string, lang = 'en') =>
  renderMeaning('comment.count', lang, new Map([['count', count]]));

describe('a meaning in the reader’s words', () => {
  it.each([
    ['1', '1 comment'],
    ['2', '2 comments'],
    ['0', '0 comments'],
    ['1.001', '1.001 comments'],
    ['{count}', '{count} comments'],
    ['', 'comments'],
    ['1000000000001', '1000000000001 comments'],
  ])('counts “%s” as the language does', (count, text) => {
    expect(comments(count)).toBe(text);
  });

  it.each([
    ['1', '1 komentarz'],
    ['3', '3 komentarze'],
    ['5', '5 komentarzy'],
    ['22', '22 komentarze'],
    ['112', '112 komentarzy'],
  ])('has the Polish numbers: %s', (count, text) => {
    expect(comments(count, 'pl')).toBe(text);
  });

  it('is in no language nobody wrote it in', () => {
    expect(renderMeaning('comment.count', 'xx', new Map())).toBeNull();
    expect(renderMeaning('comment.count', 'toString', new Map())).toBeNull();
  });

  it('leaves out what is not known where that may be left out', () => {
    expect(renderMeaning('ad.sponsored-by', 'en', new Map())).toBe('Sponsored');
    expect(renderMeaning('ad.sponsored-by', 'en', new Map([['name', 'Nordlys']]))).toBe(
      'Sponsored by Nordlys',
    );
  });

  it('puts values in as they are written', () => {
    expect(renderMeaning('ad.sponsored-by', 'en', new Map([['name', '$& {name} [x]']]))).toBe(
      'Sponsored by $& {name} [x]',
    );
  });
});
