import { describe, expect, it } from 'vitest';
import { mayBeForeign } from '../../../utils/boilerplate/may-be-foreign';
import { setOfLanguages } from '../../../utils/boilerplate/notice-vocabulary';
import { tokenize } from '../../../utils/boilerplate/tokenize';

const active = setOfLanguages(['en', 'nl', 'ja']);
const may = (text: string, unread: readonly string[] = ['nl', 'ja']) =>
  mayBeForeign({ tokens: tokenize(text), active, unread: setOfLanguages(unread) });

describe('small print that may be in a language its reader does not read', () => {
  it.each([
    ['Reageren is gesloten.'],
    ['Reacties'],
    ['Comments are open. Reageren is gesloten.'],
    ['コメントを投稿する'],
  ])('has a word of that language alone, and is half known in it: %s', (text) =>
    expect(may(text)).toBe(true),
  );

  it.each([
    ['Comments are closed.'],
    ['Newsletter'],
    ['The bridge at Noordhaven was closed on Friday by Reacties of the council.'],
    ['The bridge at Noordhaven was closed by Reacties. 2026'],
    ['2026'],
    [''],
  ])('else is not: %s', (text) => expect(may(text)).toBe(false));

  it('is none to a reader of all languages of the page', () => {
    expect(may('Reageren is gesloten.', [])).toBe(false);
  });
});
