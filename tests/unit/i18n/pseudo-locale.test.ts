import { expect, test } from 'vitest';
import { createWords } from '../../../utils/i18n/words';
import { ENGLISH } from '../../helpers/english';
import { pseudolocalize } from '../../helpers/pseudo-locale';

const long = pseudolocalize(ENGLISH, 'en-XA');
const mirrored = pseudolocalize(ENGLISH, 'en-XB');

test('the long language is 40 to 60 per cent longer than English', () => {
  const letters = (text: string) => (text.replace(/\{\w+\}|Newsgloss/g, '').match(/\p{L}/gu) ?? []).length;
  const ratio =
    letters(JSON.stringify(Object.values(long))) / letters(JSON.stringify(Object.values(ENGLISH)));
  expect(ratio).toBeGreaterThan(1.4);
  expect(ratio).toBeLessThan(1.6);
});

test('placeholders survive', () => {
  const words = createWords(long, 'en');
  expect(words.say('quote.via', { via: 'Reuters' })).toMatch(/^v.* Reuters$/);
  expect(createWords(mirrored, 'en').count('count.quotes', 3)).toContain('\u20683\u2069');
});

test('the mirrored language says that it runs from right to left, and hides nothing of its words', () => {
  expect(createWords(mirrored, 'en').direction).toBe('rtl');
  const words = createWords(mirrored, 'en').say('action.settings');
  expect(words.replace(/[\u200f\u202a-\u202e]/g, '')).toBe('Settings');
});
