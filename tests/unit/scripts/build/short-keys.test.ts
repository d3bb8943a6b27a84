import { expect, test } from 'vitest';
import { listShortKeys, renameKeys } from '../../../../scripts/build/short-keys';
import { ENGLISH } from '../../../helpers/english';
import { ROOT } from '../../../helpers/source-files';

const names = listShortKeys(ROOT);

test('a message that is only ever said by its whole key goes by a short name, and no two by one', () => {
  for (const key of ['quotes.none', 'action.copy', 'status.shown', 'quotes.all', 'headline.said'])
    expect(names.get(key)).toMatch(/^_[0-9a-z]{1,2}$/);
  expect(new Set(names.values()).size).toBe(names.size);
  expect([...names.keys()].filter((key) => !Object.hasOwn(ENGLISH, key))).toEqual([]);
});

test.each([
  ['failure.pdf', 'made from its parts'],
  ['quotes.heading', 'made from its parts'],
  ['flag.no-access', 'made from its parts'],
  ['none.too-short', 'cut into its parts'],
  ['count.quotes', 'kept in a table'],
  ['group.comment', 'kept in a table'],
  ['per.month', 'kept in a table'],
  ['print.inPage', 'handed on'],
  ['text.direction', 'read as it is'],
])('%s, whose key is %s, keeps it', (key) => {
  expect(Object.hasOwn(ENGLISH, key)).toBe(true);
  expect(names.has(key)).toBe(false);
});

test('names are put in place of whole texts only', () => {
  const short = new Map([['quotes.none', '_1']]);
  const code = "say('quotes.none', x['quotes.none']); const a = { 'quotes.none': 'in quotes.none' };";
  expect(renameKeys('a.ts', code, short)).toBe("say('_1', x['_1']); const a = { '_1': 'in quotes.none' };");
});
