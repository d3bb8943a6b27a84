import { expect, test } from 'vitest';
import { mergeChange } from '../../../utils/text/merge-change';

const BEFORE = { version: 1, theme: 'system', show: { quotes: true, cost: true }, sitesOff: ['a.example'] };

test('nothing kept yet: all of the new record', () => {
  expect(mergeChange(undefined, { before: BEFORE, after: BEFORE })).toEqual(BEFORE);
});

test('only what was changed is written over what another view has kept meanwhile', () => {
  const kept = { ...BEFORE, theme: 'dark', show: { quotes: false, cost: true } };
  const after = { ...BEFORE, show: { quotes: true, cost: false }, sitesOff: [] };
  expect(mergeChange(kept, { before: BEFORE, after })).toEqual({
    ...BEFORE,
    theme: 'dark',
    show: { quotes: false, cost: false },
    sitesOff: [],
  });
});

test('what a newer version keeps stays as it is, in it and within', () => {
  const kept = { ...BEFORE, version: 2, voice: 'low', theme: 'sepia', show: { quotes: true, maps: false } };
  const after = { ...BEFORE, sitesOff: ['b.example'] };
  expect(mergeChange(kept, { before: BEFORE, after })).toEqual({
    ...kept,
    show: { quotes: true, maps: false, cost: true },
    sitesOff: ['b.example'],
  });
});

test.each([['text'], [7], [null], [['list']]])('%j is no record: all of the new one', (kept) => {
  expect(mergeChange(kept, { before: BEFORE, after: BEFORE })).toEqual(BEFORE);
});

test('a key that is special to the language is a key like any other', () => {
  const kept: unknown = JSON.parse('{"__proto__": {"theme": "dark"}, "constructor": 1}');
  const merged = mergeChange(kept, { before: BEFORE, after: BEFORE });
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(JSON.parse(JSON.stringify(merged)).constructor).toBe(1);
  expect(merged.theme).toBe('system');
});
