import { expect, test } from 'vitest';
import { en } from '../../../../utils/lexicon/quotes/en';
import { nl } from '../../../../utils/lexicon/quotes/nl';
import { splitNouns } from '../../../../utils/quotes/lexicon/add-plurals';

test.each([
  ['engineer', 'engineers'],
  ['deputy', 'deputies'],
  ['attorney', 'attorneys'],
  ['coach', 'coaches'],
  ['boss', 'bosses'],
  ['ombudsman', 'ombudsmen'],
  ['spokesperson', 'spokespeople'],
  ['chief executive', 'chief executives'],
  ['editor in chief', 'editors in chief'],
  ['attorney general', 'attorneys general'],
  ['secretary of state', 'secretaries of state'],
])('an English %s is one of several %s', (noun, plural) => {
  expect(splitNouns(noun, en.grammar)).toEqual([noun, plural]);
});

test('a language without a rule lists its own plurals', () => {
  expect(splitNouns('ingenieur, ingenieurs', nl.grammar)).toEqual(['ingenieur', 'ingenieurs']);
});
