import { expect, test } from 'vitest';
import { chooseInterfaceLanguage } from '../../../utils/i18n/interface-language';
import { loadPageWords } from '../../../utils/i18n/load-page-words';
import { loadWords } from '../../../utils/i18n/load-words';
import { createWords } from '../../../utils/i18n/words';
import { READER_RENDERINGS } from '../../../utils/lexicon/renderings/reader-renderings';
import { KNOWN_LANGUAGES } from '../../../utils/text/known-languages';
import { ENGLISH } from '../../helpers/english';

const words = createWords(ENGLISH, 'en');

test('numbers choose the form of a message', () => {
  expect(words.count('count.quotes', 1)).toBe('1 quote');
  expect(words.count('count.quotes', 0)).toBe('0 quotes');
  expect(words.count('count.quotes', 1234)).toBe('1,234 quotes');
});

test('a form a language lacks is replaced by its general one', () => {
  const polish = createWords(
    { 'text.direction': 'ltr', 'count.quotes': { one: '{count} cytat', other: '{count} cytatu' } },
    'pl',
  );
  expect(polish.count('count.quotes', 5)).toBe('5 cytatu');
});

test('text of the page that looks like a placeholder stays as it is', () => {
  expect(words.say('quote.via', { via: '{via} {constructor}' })).toBe('via {via} {constructor}');
});

test('a value that runs from right to left does not turn its sentence round', () => {
  expect(words.say('quote.via', { via: 'הארץ' })).toBe('via \u2068הארץ\u2069');
  const mirrored = createWords({ ...ENGLISH, 'text.direction': 'rtl' }, 'en');
  expect(mirrored.direction).toBe('rtl');
  expect(mirrored.say('quote.via', { via: 'Reuters' })).toBe('via \u2068Reuters\u2069');
});

test.each([
  ['a name with an override left open', 'Ada\u202e Brook', 'said by Ada\u202e Brook\u202c'],
  ['a name that ends what it has not begun', 'Ada\u2069', 'said by \u2068Ada\u2069'],
  ['a name with an override that is closed', 'A\u202ed\u202ca', 'said by A\u202ed\u202ca'],
])('%s turns nothing of its sentence round', (_, name, sentence) => {
  expect(words.say('headline.said', { name })).toBe(sentence);
});

test.each([
  [['en-GB', 'nl'], 'en', 'en-GB'],
  [['tlh', 'da'], 'da', 'da'],
  [['zh-Hant-TW', 'pt-BR'], 'pt', 'pt-BR'],
  [['pt'], 'pt', 'pt-PT'],
  [['nn-NO'], 'no', 'nb-NO'],
  [['no'], 'no', 'nb-NO'],
  [['constructor', '__proto__'], 'en', 'en'],
  [[], 'en', 'en'],
])('a reader of %j is spoken to in %s as in %s', async (wanted, language, locale) => {
  expect(chooseInterfaceLanguage(wanted)).toEqual({ language, locale });
  expect((await loadWords(wanted)).locale).toBe(locale);
});

test('the interface speaks every language that small print is rendered in', () => {
  expect(new Set(READER_RENDERINGS.keys())).toEqual(new Set(KNOWN_LANGUAGES));
});

test('a tab of our own speaks of the report too, the popup only of the report', async () => {
  const pages = await loadPageWords(['en']);
  expect(pages.say('options.title')).toBe('Newsgloss settings');
  expect(pages.count('count.quotes', 2)).toBe('2 quotes');
  expect(pages.count('options.listedSites', 2)).toBe('2 sites');
});
