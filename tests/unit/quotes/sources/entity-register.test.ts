import { describe, expect, it } from 'vitest';
import type { NounPhrase } from '../../../../utils/quotes/phrases/noun-phrase';
import type { Entity } from '../../../../utils/quotes/sources/entity';
import { EntityRegister } from '../../../../utils/quotes/sources/entity-register';
import type { TokenRange } from '../../../../utils/quotes/words/token';
import { readTokens } from '../../../helpers/read-tokens';

/** A register of a text, and its words met as names. */
function open(text: string, lang = 'en', small: readonly string[] = []) {
  const { tokens, lexicon } = readTokens(text, lang);
  const page = {
    small: new Map(small.map((word) => [word, 1])),
    names: new Set<string>(),
    runs: new Set<string>(),
  };
  const register = new EntityRegister(text, lexicon, page);
  const rangeOf = (words: string): TokenRange => {
    const start = text.indexOf(words);
    const from = tokens.findIndex((token) => token.start >= start);
    return { from, to: tokens.findLastIndex((token) => token.end <= start + words.length) + 1 };
  };
  const enter = (words: string, more: Partial<NounPhrase> = {}): Entity | null => {
    const range = rangeOf(words);
    const phrase: NounPhrase = {
      range,
      kind: 'name',
      name: range,
      role: null,
      affiliation: null,
      head: '',
      gender: 'any',
      many: false,
      ...more,
    };
    return register.enter(tokens, phrase, 0);
  };
  const find = (words: string): string | null =>
    register.find(words.split(' ').filter(Boolean))?.name ?? null;
  return { register, tokens, rangeOf, enter, find };
}

describe('somebody the article names', () => {
  it('is found by the whole name and by the surname, and nobody by another word', () => {
    const { enter, find } = open('Ann Lin met us.');
    enter('Ann Lin');
    expect(['ann lin', 'lin', 'ann bo lin', 'ek', 'bo lin', ''].map(find)).toEqual([
      'Ann Lin',
      'Ann Lin',
      'Ann Lin',
      null,
      null,
      null,
    ]);
  });

  it('is found with the ending of a genitive, where the language hangs it on names', () => {
    const { enter, find } = open('Anna Lind kom.', 'sv');
    enter('Anna Lind');
    expect(['linds', 'lind', 'linda', 's'].map(find)).toEqual(['Anna Lind', 'Anna Lind', null, null]);
  });

  it('is of two of one surname the one named more', () => {
    const { enter, find } = open('Bo Lin met Cy Lin.');
    enter('Bo Lin');
    enter('Cy Lin');
    enter('Cy Lin');
    expect(find('lin')).toBe('Cy Lin');
  });

  it('keeps the fullest name', () => {
    const { enter, find, register } = open('Lin met Zq Lin and Zq Bo Lin.');
    enter('Lin');
    enter('Zq Lin');
    expect(find('lin')).toBe('Zq Lin');
    enter('Zq Bo Lin');
    enter('Lin');
    expect(register.all().map(({ name, mentions }) => [name, mentions])).toEqual([['Zq Bo Lin', 4]]);
  });

  it('is another where a lone word only begins the longer name', () => {
    const { enter, register } = open('Nordlys met Nordlys Labs.');
    enter('Nordlys');
    enter('Nordlys Labs');
    expect(register.all().map(({ name }) => name)).toEqual(['Nordlys', 'Nordlys Labs']);
  });

  it('is a person by a title, and stays one', () => {
    const { enter } = open('Orwick met us.');
    expect(enter('Orwick')?.kind).toBe('unknown');
    expect(enter('Orwick', { kind: 'person' })?.kind).toBe('person');
    expect(enter('Orwick', { kind: 'organisation' })?.kind).toBe('person');
    expect(enter('Orwick')?.kind).toBe('person');
  });

  it('is a person by a given name, and an organisation by its last word', () => {
    const { enter } = open('Otto Ek met Zq Group and Zq Ek. Zq Harbour left.');
    expect(enter('Otto Ek')?.kind).toBe('person');
    expect(enter('Zq Group')?.kind).toBe('organisation');
    expect(enter('Zq Ek')?.kind).toBe('unknown');
    expect(enter('Zq Harbour', { kind: 'organisation' })?.kind).toBe('organisation');
  });

  it('is nobody without a name or without a word in it', () => {
    const { enter, register } = open('Lin & Ek met us.');
    expect(enter('Lin', { name: null })).toBeNull();
    expect(enter('&')).toBeNull();
    expect(register.all()).toEqual([]);
    expect(register.mentions).toEqual([]);
  });

  it('stands behind an article or does not, an office aside', () => {
    const { enter } = open('The Nordlys Leaf met the Harbour Ek and Bo Ek.');
    expect(enter('Nordlys Leaf')?.articled).toBe(true);
    expect(enter('Harbour Ek', { role: { from: 0, to: 1 } })?.articled).toBe(false);
    expect(enter('Bo Ek')?.articled).toBe(false);
  });

  it.each([
    ['Lin left.', true],
    ['Rain fell. Lin left.', true],
    ['Today, Lin left.', true],
    ['Rain fell and Lin left.', true],
    ['They say that Lin left.', true],
    ['While Lin left, rain fell.', true],
    ['They met Lin.', false],
    ['They spoke with Lin.', false],
    ['Lin’s baker left.', false],
  ])('leads its clause, %s: %s', (text, leads) => {
    const { enter, register } = open(text);
    enter('Lin');
    expect(register.mentions.map((mention) => mention.leads)).toEqual([leads]);
  });
});

describe('a short name', () => {
  it('is one of an organisation from there on, whose name begins with its letter', () => {
    const { enter, find, register } = open('Harbour Group and Otto Hall and Ek Labs met Hart Trade.');
    const [group, person, other, later] = [
      enter('Harbour Group'),
      enter('Otto Hall'),
      enter('Ek Labs'),
      enter('Hart Trade'),
    ];
    if (!group || !person || !other || !later) throw new Error('nobody');
    register.shorten(person, 'oh');
    register.shorten(other, 'hg');
    expect([find('oh'), find('hg'), other.kind]).toEqual([null, null, 'organisation']);
    register.shorten(group, 'hg');
    register.shorten(later, 'hg');
    expect([find('hg'), find('hg group'), group.kind, later.kind]).toEqual([
      'Harbour Group',
      null,
      'organisation',
      'unknown',
    ]);
  });
});

describe('who holds an office', () => {
  it('is kept once each, a dozen at most', () => {
    const names = Array.from({ length: 14 }, (_, at) => `Z${'qwrtpsdfghklmn'.charAt(at)} Lin`);
    const { enter, register } = open(`${names.join(' and ')} met us.`);
    for (const name of names) {
      const entity = enter(name);
      if (!entity) throw new Error('nobody');
      register.addHolder('judge', entity);
      register.addHolder('judge', entity);
    }
    expect(register.holders('judge').map(({ name }) => name)).toEqual(names.slice(0, 12));
    expect(register.named('lin')).toHaveLength(12);
    expect(register.holders('baker')).toEqual([]);
    expect(register.named('ek')).toEqual([]);
  });
});

describe('whoever somebody works for', () => {
  it('is no person, and named for it where the article does not name them', () => {
    const { enter, register, tokens, rangeOf } = open(
      'Otto Ek met Orwick of the harbour, Lin & Co, and Mr. Orwin.',
    );
    const person = enter('Otto Ek');
    const known = enter('Orwick');
    const titled = enter('Orwin', { kind: 'person' });
    for (const name of ['Otto Ek', 'Orwick', 'harbour', 'Lin', '&', 'Orwin'])
      register.markEmployer(tokens, rangeOf(name));
    expect([person?.employs, known?.employs, titled?.employs]).toEqual([false, true, false]);
    expect(register.all().map(({ name, employs, mentions }) => [name, employs, mentions])).toEqual([
      ['Otto Ek', false, 1],
      ['Orwick', true, 1],
      ['Orwin', false, 1],
      ['Lin', true, 0],
    ]);
  });
});
