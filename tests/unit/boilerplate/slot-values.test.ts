import { describe, expect, it } from 'vitest';
import { acceptsInPhrase, acceptsRun, isValue } from '../../../utils/boilerplate/slot-values';
import { tokenize } from '../../../utils/boilerplate/tokenize';
import type { SlotName } from '../../../utils/lexicon/notices/notice-lexicon';

const lone = (slot: SlotName, text: string) => acceptsRun(slot, tokenize(text));
const inPhrase = (slot: SlotName, text: string) => acceptsInPhrase(slot, tokenize(text));

describe('words left over by a meaning', () => {
  it.each<[SlotName, readonly string[]]>([
    ['count', ['12', '1.234', '{count}', '%d', '{x}', '3 {count}']],
    [
      'date',
      ['3 mei 2024', '12:30', 'am 3. Mai 2024', 'on May 3', '{date}', '{x}', '3', 'vor 2 h', '3 a b c 4 5 6'],
    ],
    [
      'name',
      [
        'Hana Sato',
        'Hana',
        '{name}',
        '{x}',
        '{brand}',
        '佐藤花',
        '佐藤花さん',
        'マリア様',
        '田中くん',
        '田中ちゃん',
        '佐藤氏',
        '佐藤さま',
      ],
    ],
    ['brand', ['Nordlys', 'hCaptcha', '{brand}', '{x}', '日立']],
    ['message', ['{message}', '{x}', '{name} ontbreekt']],
    ['title', ['Nordlys wint', '{title}', '12', '花', '{name}']],
  ])('are a %s', (slot, texts) => {
    expect(texts.filter((text) => !lone(slot, text))).toEqual([]);
  });

  it.each<[SlotName, readonly string[]]>([
    ['count', ['drie', '12 reacties', '{name}', 'Hana', '花', '*', '']],
    [
      'date',
      [
        'gisteren',
        'den langen Tag am 3',
        'a b c d 3',
        '{count}',
        '3 a b c d',
        '1 2 3 4 5 6 7 8',
        '* Hana',
        '',
      ],
    ],
    ['name', ['hana', '12', '{count}', 'はな', '花さんのはな', 'さん', '*', '']],
    ['brand', ['nordlys', '12', '{count}', 'ありがとう', '']],
    ['message', ['ongeldige waarde', 'Ongeldig', '花', '12', '{count}', '']],
    ['title', ['nordlys', '{count}', '*', '']],
  ])('are no %s', (slot, texts) => {
    expect(texts.filter((text) => lone(slot, text))).toEqual([]);
  });

  it('are a message whatever they look like behind a colon', () => {
    const [, ...message] = tokenize('Fout: Zeit 12');
    expect(acceptsRun('message', message)).toBe(true);
    expect(acceptsInPhrase('message', message)).toBe(true);
  });
});

describe('words where a phrase says what stands there', () => {
  it.each<[SlotName, readonly string[]]>([
    ['title', ['nordlys wint', 'Nordlys', '12 lampen', '*']],
    ['brand', ['nordlys', 'nordlys lampen', 'Nordlys Lampen Haus', '{brand}']],
    ['name', ['Hana Sato']],
    ['count', ['12']],
    ['message', ['{message}']],
  ])('may be a %s', (slot, texts) => {
    expect(texts.filter((text) => !inPhrase(slot, text))).toEqual([]);
  });

  it.each<[SlotName, readonly string[]]>([
    ['title', ['12', '{count} lampen', '12 13', '']],
    ['brand', ['nordlys lampen haus', '12 lampen', '* nordlys', '']],
    ['name', ['hana', '']],
    ['count', ['drie', '']],
    ['message', ['Ongeldig', '']],
  ])('may not be a %s', (slot, texts) => {
    expect(texts.filter((text) => inPhrase(slot, text))).toEqual([]);
  });
});

it('a number and a placeholder are values, words and signs are not', () => {
  expect(tokenize('12 {count} {x} word 花 *').map(isValue)).toEqual([true, true, true, false, false, false]);
  expect(isValue(undefined)).toBe(false);
});
