import { describe, expect, it } from 'vitest';
import { mayDisclose } from '../../../utils/boilerplate/may-disclose';
import { setOfLanguages } from '../../../utils/boilerplate/notice-vocabulary';
import { tokenize } from '../../../utils/boilerplate/tokenize';

const may = (text: string, ...langs: readonly string[]) => mayDisclose(tokenize(text), setOfLanguages(langs));

describe('a text that may be a disclosure', () => {
  it.each([
    ['en', 'This article contains affiliate links.'],
    ['en', 'Advertisement'],
    ['en', 'Correction: an earlier version of this article gave the wrong year.'],
    ['en', 'Sponsored by Nordlys'],
    ['nl', 'Advertentie'],
    ['de', 'Dieser Artikel enthält Affiliate-Links.'],
    ['fr', 'Publicité'],
  ])('has all the words of one, in %s: %s', (lang, text) => {
    expect(may(text, lang)).toBe(true);
    expect(may(text, 'en', lang)).toBe(true);
  });

  it.each([
    ['This article is about the bridge.'],
    ['The version we tried was made in March.'],
    ['Sign in'],
    ['We read the summary first.'],
    [''],
  ])('is not one that has some of them: %s', (text) => {
    expect(may(text, 'en')).toBe(false);
  });

  it('is looked for in the languages asked for alone', () => {
    expect(may('Advertentie', 'fi')).toBe(false);
    expect(may('Advertentie')).toBe(false);
  });
});
