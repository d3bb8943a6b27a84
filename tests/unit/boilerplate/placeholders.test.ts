import { describe, expect, it } from 'vitest';
import { readPlaceholder } from '../../../utils/boilerplate/placeholders';

/** What the text begins with, and what it stands for. */
function read(text: string, start = 0) {
  const found = readPlaceholder(text, start);
  return found && [text.slice(start, found.end), found.kind];
}

describe('a string of an interface', () => {
  it.each([
    ['{count} comments', '{count}', 'count'],
    ['{{ name }} wrote', '{{ name }}', 'name'],
    ['{{a} b}} c', '{{a} b}}', 'any'],
    ['${user} wrote', '${user}', 'name'],
    ['%{provider}!', '%{provider}', 'brand'],
    ['%s wrote', '%s', 'any'],
    ['%d comments', '%d', 'count'],
    ['%i comments', '%i', 'count'],
    ['%f', '%f', 'any'],
    ['%@ wrote', '%@', 'any'],
    ['%S', '%S', 'any'],
    ['%1$s wrote', '%1$s', 'any'],
    ['%2$d comments', '%2$d', 'count'],
    ['%(user_name)s wrote', '%(user_name)s', 'name'],
    ['%(n)d', '%(n)d', 'count'],
    ['%(x)s', '%(x)s', 'any'],
    ['%1 of', '%1', 'any'],
    ['%1$ of', '%1', 'any'],
    ['$1 of', '$1', 'any'],
    [':count comments', ':count', 'count'],
    [':user_name.', ':user_name', 'name'],
    [':ab', ':ab', 'any'],
  ])('stands for a value in “%s”', (text, placeholder, kind) => {
    expect(read(text)).toEqual([placeholder, kind]);
  });

  it.each([
    ['<b>meer', '<b>'],
    ['</b>', '</b>'],
    ['<0>meer', '<0>'],
    ['<9>', '<9>'],
    ['<A href="https://nordlys.example">', '<A href="https://nordlys.example">'],
    ['<Zed>', '<Zed>'],
    ['<a>', '<a>'],
    ['<z>', '<z>'],
  ])('is passed over where it is mark-up: “%s”', (text, tag) => {
    expect(read(text)).toEqual([tag, null]);
  });

  it.each([
    'word',
    '{count',
    '{{count}',
    `{${'x'.repeat(70)}}`,
    '$15',
    '$1.50',
    '$1,50',
    '$x',
    '$',
    '100 %',
    '% of',
    '%sale',
    '%12',
    '%()s',
    '%(name)x',
    `%(${'x'.repeat(31)})s`,
    '< 5',
    '<>',
    '<3',
    '<[b]>',
    '<@x>',
    '<`x>',
    '<{x}>',
    '<:>',
    `<a ${'x'.repeat(70)}>`,
    ':)',
    ':a',
    '::before',
    ':1',
    ':name:',
    `:${'x'.repeat(22)}`,
    '',
  ])('stands for nothing in “%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it('begins where it is looked for', () => {
    expect(read('12 {count}', 3)).toEqual(['{count}', 'count']);
    expect(read('12 ${count}', 3)).toEqual(['${count}', 'count']);
    expect(read('12 {count}')).toBeNull();
    expect(read('a $1 b', 2)).toEqual(['$1', 'any']);
    expect(read('a %1$d b', 2)).toEqual(['%1$d', 'count']);
    expect(read('a <b> c', 2)).toEqual(['<b>', null]);
  });

  it.each([
    ['by :name', 3],
    ['(:name', 1],
    ['by\u00a0:name', 3],
  ])('has a colon only at the beginning of a word: “%s”', (text, start) => {
    expect(read(text, start)).toEqual([':name', 'name']);
  });

  it.each([
    ['error:name', 5],
    ['12:name', 2],
  ])('has no colon within one: “%s”', (text, start) => {
    expect(read(text, start)).toBeNull();
  });
});

describe('the name of a value', () => {
  it.each([
    ['count', ['count', 'commentCount', 'num', 'total', 'number', 'minutes', 'plus', 'posts', 'n', 'd', 'N']],
    ['date', ['date', 'time', 'day', 'publishedTime']],
    ['name', ['user', 'name', 'author', 'displayName']],
    ['brand', ['provider', 'brand', 'service', 'platform', 'site']],
    ['title', ['title', 'tag', 'heading', 'query', 'category', 'reaction', 'label', 'message']],
    ['any', ['x', 'nn', 'value', '0', '']],
  ])('tells a %s', (kind, names) => {
    expect(names.map((name) => read(`{${name}}`)?.[1])).toEqual(names.map(() => kind));
  });
});
