import { describe, expect, it } from 'vitest';
import { drawPeople } from '../../../helpers/draw-people';

describe('whom a text names twice, in short, in a title or beside what they are', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'Ann Lin met us. Lin was late. Lin left.', ['Ann Lin: unknown, named 3 times']],
    ['en', 'Lin met us. Ann Lin was late.', ['Ann Lin: unknown, named 2 times']],
    ['en', 'Nordlys met us. Nordlys Labs was late.', ['Nordlys Labs: organisation', 'Nordlys: unknown']],
    ['en', 'Lind & Ek met us. Ek was late.', ['Lind & Ek: organisation, named 2 times']],
    [
      'en',
      'Tessel Grid Group met us. Tessel was late.',
      ['Tessel Grid Group: organisation', 'Tessel: unknown'],
    ],
    ['en', 'Otto Lindqvist met us. Otto was late.', ['Otto Lindqvist: person, m, named 2 times']],
    [
      'en',
      'Lindqvist met us. Otto Lindqvist was late. Anna Lindqvist left.',
      ['Anna Lindqvist: person, f', 'Otto Lindqvist: person, m, named 2 times'],
    ],
    ['en', 'Mr. Lindqvist met us. Otto Lindqvist was late.', ['Otto Lindqvist: person, m, named 2 times']],
    ['en', 'Ann Lin Jr. met us. Lin was late.', ['Ann Lin Jr.: unknown, named 2 times']],
    ['en', 'Orwick met us. Mr. Orwick was late.', ['Orwick: person, m, named 2 times']],
    ['en', 'Orwick Group met us. Zq Orwick was late.', ['Orwick Group: organisation', 'Zq Orwick: unknown']],
    ['en', 'The Nordlys Leaf met us. Leaf was late.', ['Nordlys Leaf: unknown, named 2 times']],
    [
      'en',
      'Bo Ek, a director at Orwick, met us. Orwick was late.',
      ['Bo Ek: person, role director, leads, of Orwick', 'Orwick: unknown, employs, named 2 times'],
    ],
    ['en', 'A director at Orwick met us.', ['Orwick: unknown, employs']],
    [
      'en',
      'Those who met include the Harbour Group (HG). HG left.',
      ['Harbour Group: organisation, named 3 times'],
    ],
    ['en', 'The Harbour Group [HG] left. HG won.', ['Harbour Group: organisation, named 3 times']],
    ['en', 'Anna Lind (AL) left. AL won.', ['AL: unknown, named 2 times', 'Anna Lind: person, f']],
    ['en', 'She met Bo Ek.', ['Bo Ek: unknown']],
    ['en', 'They met the singer Bo Ek.', ['Bo Ek: person, role singer, works']],
    ['en', 'They met a singer, Bo Ek, in Oslo.', ['Bo Ek: person, role singer, works', 'Oslo: unknown']],
    ['en', 'They met a singer, Bo Ek.', ['Bo Ek: person, role singer, works']],
    [
      'en',
      'They met a singer, Bo Ek, Otto Lind and us.',
      ['Bo Ek: person, role singer, works', 'Otto Lind: person, m'],
    ],
    ['en', 'They met a singer, the Bo Ek Group.', ['Bo Ek Group: organisation']],
    ['en', 'Bo Ek, the bridge, left.', ['Bo Ek: unknown']],
    ['en', 'Bo Ek, the company, left.', ['Bo Ek: organisation']],
    [
      'en',
      'Bo Ek, a company of bakers in the old and new and grey and wide and long town, left.',
      ['Bo Ek: organisation'],
    ],
    ['en', 'Bo, the company, left.', ['Bo: organisation']],
    ['en', 'Bo Ek (71) left.', ['Bo Ek: person']],
    ['en', 'Pictora 71, left.', ['Pictora: unknown']],
    ['en', 'the report “Harbour News” left.', []],
    ['en', 'Harbour News Women Met Otto Ek And Left', ['Otto Ek: person, m']],
    ['en', 'Harbour News Women Met otto Ek', []],
    ['en', 'Harbour News Women Met Otto And Anna Lind', ['Anna Lind: person, f']],
    ['en', 'Harbour News Women Met Otto van Lind', ['Otto van Lind: person, m']],
    ['en', 'Harbour News Women Met Otto Monday', []],
    ['en', 'Harbour News Women Met Otto Ek, Anna Lind', ['Anna Lind: person, f', 'Otto Ek: person, m']],
    ['en', 'Harbour News Women Met Mr. Otto', []],
    [
      'en',
      'Chief executive Bo Ek left. Nordlys won.',
      ['Bo Ek: person, role Chief executive, leads', 'Nordlys: unknown'],
    ],
    [
      'en',
      'the Nordlys president, Bo Ek, left.',
      ['Bo Ek: person, role president, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'president of the Nordlys Group, Bo Ek, left.',
      ['Bo Ek: person, role president, leads, of Nordlys Group', 'Nordlys Group: unknown, employs'],
    ],
    [
      'de',
      'Die Nordlys GmbH traf Otto Lind. Dessen Chefin, Anna Ek, kam.',
      [
        'Anna Ek: person, f, role Chefin, leads, of Nordlys GmbH',
        'Nordlys GmbH: organisation',
        'Otto Lind: person, m',
      ],
    ],
    [
      'es',
      'Nordlys España vino. Su directora, Ana Lind, vino.',
      ['Ana Lind: person, f, role directora, leads, of Nordlys España', 'Nordlys España: unknown'],
    ],
    [
      'es',
      'La directora de Nordlys, Ana Lind, vino.',
      ['Ana Lind: person, f, role directora, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    ['es', 'En la casa, Ana Lind, vino.', ['Ana Lind: person, f']],
    ['fr', 'La directrice, Anne Lind, est venue.', ['Anne Lind: person, f, role directrice, leads']],
    ['nl', 'De directeur, Jan Lind, kwam.', ['Jan Lind: person, m, role directeur, leads']],
    ['sv', 'Direktören, Anna Lind, kom.', ['Anna Lind: person, f, role Direktören, leads']],
  ])('%s: %s', (lang, text, people) => {
    expect(drawPeople(text, lang)).toEqual(people);
  });
});
