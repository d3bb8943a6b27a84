import { expect, test } from 'vitest';
import { loadWords } from '../../../utils/i18n/load-words';
import { MESSAGE_NOTES, PLURAL_NOTES } from '../../../utils/i18n/message-notes';
import { createWords } from '../../../utils/i18n/words';
import { en } from '../../../utils/i18n/words/en';

const words = createWords(en, 'en');

test('numbers choose the form of a message', () => {
  expect(words.count('count.quotes', 1)).toBe('1 quote');
  expect(words.count('count.quotes', 0)).toBe('0 quotes');
  expect(words.count('count.quotes', 1234)).toBe('1,234 quotes');
});

test('a form a language lacks is replaced by its general one', () => {
  const polish = createWords(
    { ...en, 'count.quotes': { one: '{count} cytat', other: '{count} cytatu' } },
    'pl',
  );
  expect(polish.count('count.quotes', 5)).toBe('5 cytatu');
});

test('text of the page that looks like a placeholder stays as it is', () => {
  expect(words.say('quote.via', { via: '{via} {constructor}' })).toBe('via {via} {constructor}');
});

test('every message is described for translators, and none described is missing', () => {
  const notes: object = { ...MESSAGE_NOTES, ...PLURAL_NOTES };
  expect(Object.keys(notes).sort()).toEqual(Object.keys(en).sort());
  expect(Object.values(notes).every((note) => note.length > 5)).toBe(true);
});

test('English speaks in whole messages, without white space left over', () => {
  for (const message of Object.values(en).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  )) {
    expect(message).toBe(message.trim());
    expect(message).not.toMatch(/ {2}|\.\.\.|'/);
  }
});

test('the example of the welcome page quotes its own article', () => {
  for (const key of ['welcome.words', 'welcome.name', 'welcome.role'] as const) {
    expect(en['welcome.article']).toContain(en[key]);
  }
});

test.each([
  [['en-GB', 'nl'], 'en-GB'],
  [['tlh', 'en'], 'en'],
  [[], 'en'],
])('a reader of %j is spoken to in %s', async (wanted, locale) => {
  expect((await loadWords(wanted)).locale).toBe(locale);
});
