import { describe, expect, it } from 'vitest';
import { findAuxiliary, isUnreal, settleShape } from '../../../../utils/quotes/contents/verb-shape';
import type { VerbShape } from '../../../../utils/quotes/lexicon/compiled-lexicon';
import { readSentence } from '../../../helpers/read-sentence';

/** The auxiliary of the verb behind the bar. */
function auxiliaryOf(lang: string, barred: string): string | null {
  const { search, at } = readSentence(lang, barred);
  const range = { from: search.sentence.from, to: at[0] };
  const found = findAuxiliary(search.tokens, range, search.lexicon);
  return found === null ? null : (search.tokens[found]?.lower ?? null);
}

describe('the auxiliary of a verb', () => {
  it.each([
    ['en', 'Lin has |said so.', 'has'],
    ['en', 'Lin had never |said so.', 'had'],
    ['en', 'Lin would have |said so.', 'would'],
    ['en', 'Lin wants to |say so.', 'to'],
    ['en', 'Has Lin |said so?', null],
    ['en', 'Has |said so.', 'has'],
    ['en', 'Lin has Ek |said so.', null],
    ['en', 'Lin has, Ek |said.', null],
    ['en', 'Lin |said so.', null],
    ['en', '|Said so.', null],
    ['de', 'Lind hat am Montag |gesagt.', 'hat'],
    ['de', 'Lind hat, am Montag |gesagt.', null],
    ['de', 'Lind |sagte.', null],
  ])('is the nearest with nothing but words between, in %s: %s', (lang, barred, expected) => {
    expect(auxiliaryOf(lang, barred)).toBe(expected);
  });

  it.each([
    [14, 'hat'],
    [15, 'hat'],
    [16, null],
  ])('is looked for sixteen words back: behind %d others', (count, expected) => {
    expect(auxiliaryOf('de', `Lind hat ${'dort '.repeat(count)}|gesagt.`)).toBe(expected);
  });
});

/** The shape of the verb behind the second bar, its auxiliary behind the first. */
function shapeOf(shape: VerbShape, barred: string): VerbShape | null {
  const { search, at } = readSentence('en', barred);
  const form = [...search.lexicon.verbs.values()].flat().find((each) => each.shape === shape);
  if (!form) throw new Error(`no verb is a ${shape}`);
  return settleShape(search.tokens, { form, at: at[1], auxiliary: at[0] === at[1] ? null : at[0] });
}

describe('a verb of saying', () => {
  it.each<[VerbShape, string, VerbShape | null]>([
    ['gerund', 'Lin |is |saying so.', 'finite'],
    ['gerund', 'Lin |has been |saying so.', 'finite'],
    ['gerund', 'Lin |would |saying so.', 'gerund'],
    ['gerund', 'Lin left, ||saying so.', 'gerund'],
    ['participle', 'Lin |has |said so.', 'participle'],
    ['participle', 'Lin |was |said so.', null],
    ['participle', 'Lin |has been |said so.', null],
    ['participle', 'Lin |would |said so.', null],
    ['participle', 'Lin |would have |said so.', 'participle'],
    ['participle', 'Lin ||said so.', null],
    ['finite', 'Lin ||said so.', 'finite'],
    ['finite', 'Lin |has |said so.', 'finite'],
    ['finite', 'Lin |would |said so.', 'finite'],
    ['finite', 'Lin |was |said so.', null],
    ['finite', 'Lin |to |said so.', 'finite'],
  ])('written as a %s is made what it is by its auxiliary: %s', (shape, barred, expected) => {
    expect(shapeOf(shape, barred)).toBe(expected);
  });

  it.each([
    ['Lin |would |say so.', true],
    ['Lin wants |to |say so.', true],
    ['Lin |never |said so.', true],
    ['Lin |did not |say so.', true],
    ['Lin |has |said so.', false],
    ['Lin never |has |said so.', false],
    ['Lin |has |not said so.', false],
    ['Lin would |never| say so.', true],
  ])('is not yet said with a modal, a marker or a negation in its group: %s', (barred, expected) => {
    const { search, at } = readSentence('en', barred);
    expect(isUnreal(search.tokens, { from: at[0], to: at[1] })).toBe(expected);
  });
});
