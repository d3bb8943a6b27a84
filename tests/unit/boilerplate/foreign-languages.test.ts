import { describe, expect, it } from 'vitest';
import {
  findForeignLanguages,
  foreignReading,
  unreadReading,
} from '../../../utils/boilerplate/foreign-languages';
import type { Match } from '../../../utils/boilerplate/match';
import type { Unit } from '../../../utils/boilerplate/notice-units';
import { VOCABULARY } from '../../../utils/boilerplate/notice-vocabulary';
import { tokenize } from '../../../utils/boilerplate/tokenize';

interface Told {
  readonly lang?: string;
  readonly intent?: Match['intent'];
  readonly fit?: number;
  /** How many of its first words are a name. */
  readonly named?: number;
  /** How much English knows of it; nothing where left out. */
  readonly english?: number;
  readonly declared?: string;
  readonly group?: number;
}

function unitOf(text: string, told: Told = {}): Unit {
  const {
    lang = 'nl',
    intent = 'comment.moderated',
    fit = 1,
    named = 0,
    english,
    declared,
    group = 1,
  } = told;
  const tokens = tokenize(text);
  const slots: Match['slots'] = new Map(named > 0 ? [['name', { from: 0, to: named }]] : []);
  const stretch = { from: 0, to: tokens.length };
  const reading = (of: string, knows: number) => ({
    lang: VOCABULARY.langs.indexOf(of),
    match: { intent, slots, rank: 3, stretch, left: 0 },
    fit: knows,
    score: 3 * knows,
  });
  const readings = [reading(lang, fit), ...(english === undefined ? [] : [reading('en', english)])];
  const span = { start: 0, end: text.length };
  const place = { group, inArticle: false, inNavigation: false, smallPrint: true, isControl: false };
  const candidate = { block: 0, span, text, tokens, declared: declared ?? null, place };
  return { candidate, ...span, notice: { text, tokens, readings } };
}

const SENTENCE = 'Alle reacties worden gemodereerd';

describe('a notice is foreign to its reader', () => {
  const read = (told: Told, text = SENTENCE) => foreignReading(unitOf(text, told), ['en'])?.lang ?? null;

  it.each<[string, Told, string | null]>([
    ['in a language they do not read', {}, 'nl'],
    ['where that knows three words in four', { fit: 0.75 }, 'nl'],
    ['not where it knows less', { fit: 0.74 }, null],
    ['not where theirs knows as much', { english: 1 }, null],
    ['not where theirs knows nearly as much', { english: 0.88 }, null],
    ['where theirs knows less', { english: 0.87 }, 'nl'],
    ['not in their own', { lang: 'en' }, null],
  ])('%s', (_, told, lang) => {
    expect(read(told)).toBe(lang);
  });

  it('not where all its words are words of theirs', () => {
    expect(read({}, 'Newsletter')).toBeNull();
    expect(read({}, 'Reacties')).toBe('nl');
  });

  it('beside foreign sentences, only where theirs makes nothing of it', () => {
    expect(unreadReading(unitOf(SENTENCE), ['en'])?.lang).toBe('nl');
    expect(unreadReading(unitOf(SENTENCE, { fit: 0.75 }), ['en'])?.lang).toBe('nl');
    expect(unreadReading(unitOf(SENTENCE, { fit: 0.74 }), ['en'])).toBeNull();
    expect(unreadReading(unitOf(SENTENCE, { english: 0.1 }), ['en'])).toBeNull();
    expect(unreadReading(unitOf(SENTENCE, { lang: 'en' }), ['en'])).toBeNull();
  });

  it('with its words, two characters for one', () => {
    expect(foreignReading(unitOf(SENTENCE), ['en'])?.words).toBe(4);
    expect(foreignReading(unitOf('3 reacties'), ['en'])?.words).toBe(1);
    expect(foreignReading(unitOf('投稿する', { lang: 'ja' }), ['en'])?.words).toBe(2);
    expect(foreignReading(unitOf('投稿の順', { lang: 'ja', named: 3 }), ['en'])?.inValues).toBe(3);
  });
});

describe('a group is in a foreign language', () => {
  const LABEL = 'Naam';
  const label = (intent: Match['intent'], told: Told = {}) => unitOf(LABEL, { intent, ...told });
  const facts = (units: readonly Unit[], clues: { article?: string; declared?: string } = {}) => {
    const found = findForeignLanguages({
      units,
      articleLang: clues.article ?? null,
      declaredLang: clues.declared ?? null,
      readerLangs: ['en'],
    });
    return [found.isForeign(1, 'nl'), found.isSurelyForeign(1, 'nl'), found.hasForeign(1)];
  };

  it.each<[string, readonly Unit[], readonly boolean[]]>([
    ['by a sentence of four words', [unitOf(SENTENCE)], [true, true, true]],
    ['not by one of three', [unitOf('Alle reacties gemodereerd')], [false, false, false]],
    [
      'by a label of four words, but not surely',
      [unitOf('Reactie plaatsen bij artikel', { intent: 'comment.submit' })],
      [true, false, false],
    ],
    ['by its attribute', [label('comment.submit', { declared: 'nl' })], [true, true, true]],
    ['not by the attribute of another', [label('comment.submit', { declared: 'de' })], [false, false, false]],
    ['by two labels', [label('comment.submit'), label('comment.write')], [true, false, false]],
    ['not by one label twice', [label('comment.submit'), label('comment.submit')], [false, false, false]],
    [
      'by labels of two words and a name',
      [unitOf('Ada plaatst reactie', { intent: 'comment.wrote', named: 1 }), label('comment.write')],
      [true, false, false],
    ],
    [
      'not by a word and a name',
      [unitOf('Ada plaatst', { intent: 'comment.wrote', named: 1 }), label('comment.write')],
      [false, false, false],
    ],
    ['not by another group', [unitOf(SENTENCE, { group: 2 })], [false, false, false]],
    [
      'by a label, where another group is',
      [label('comment.submit'), unitOf(SENTENCE, { group: 2 })],
      [true, false, false],
    ],
    [
      'not by a label, where another is in another language',
      [label('comment.submit'), unitOf('Alle Kommentare werden moderiert', { lang: 'de', group: 2 })],
      [false, false, false],
    ],
    ['not by nothing', [], [false, false, false]],
  ])('%s', (_, units, expected) => {
    expect(facts(units)).toEqual(expected);
  });

  it('by a label, where the article or the page is', () => {
    const units = [label('comment.submit')];
    expect(facts(units, { article: 'nl' })).toEqual([true, false, false]);
    expect(facts(units, { declared: 'nl' })).toEqual([true, false, false]);
    expect(facts(units, { article: 'de', declared: 'de' })).toEqual([false, false, false]);
    expect(facts([], { article: 'nl' })).toEqual([false, false, false]);
  });

  it('by a label, where its text as a whole is, but not by a name', () => {
    const story = unitOf('Het is een mooie dag geworden en de zon schijnt al de hele week op het water.', {
      fit: 0,
    });
    const named = unitOf('Ada plaatst', { intent: 'comment.wrote', named: 1 });
    expect(facts([label('comment.submit'), story])).toEqual([true, false, false]);
    expect(facts([named, story])).toEqual([false, false, false]);
  });
});
