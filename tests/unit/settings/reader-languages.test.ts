import { expect, test } from 'vitest';
import { chooseReaderLanguages } from '../../../utils/settings/reader-languages';

test.each([
  [['en-US', 'en'], ['en']],
  [
    ['nl-BE', 'en-GB', 'de'],
    ['nl', 'en', 'de'],
  ],
  [['nb-NO', 'nn', 'no'], ['no']],
  [
    ['pt-BR', 'tr-TR'],
    ['pt', 'tr'],
  ],
  [[], ['en']],
  [[''], ['en']],
])('a browser set to %j is one of a reader of %j', (preferred, chosen) => {
  expect(chooseReaderLanguages(preferred)).toEqual(chosen);
});
