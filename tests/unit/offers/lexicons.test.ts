import { describe, expect, test } from 'vitest';
import { chooseLexicons } from '../../../utils/offers/lexicons';

function langsOf(langs: readonly (string | null)[], text = ''): readonly string[] {
  return chooseLexicons(langs, () => text).map(({ lang }) => lang);
}

describe('the languages offers are read in', () => {
  test('are the text’s own, the page’s and English', () => {
    expect(langsOf(['nl', 'de-AT'])).toEqual(['nl', 'de', 'en']);
  });

  test('a page in a known language is not asked for its words', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(chooseLexicons(['fr'], asked).map(({ lang }) => lang)).toEqual(['fr', 'en']);
  });

  test('where none is known, those that name a stretch of time in the text', () => {
    expect(langsOf([null], 'Alles lesen für 7,90 € im Monat')).toContain('de');
    expect(langsOf([null], 'Alles lesen für 7,90 € im Monat')).not.toContain('fr');
    expect(langsOf([null], '月額980円')).toContain('ja');
  });

  test('English remains where the text names none', () => {
    expect(langsOf([null], '')).toEqual(['en']);
    expect(langsOf(['xx'], '7 − 3 = 4')).toEqual(['en']);
  });

  test('a language is made ready once', () => {
    const [first] = chooseLexicons(['sv'], () => '');
    const [again] = chooseLexicons(['sv'], () => '');
    expect(first).toBe(again);
  });
});
