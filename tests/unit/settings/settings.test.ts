import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../utils/settings/settings';

const CHOSEN: Settings = {
  version: 1,
  readerLangs: ['nl', 'en'],
  interfaceLang: 'nl',
  theme: 'dark',
  show: { quotes: true, cost: false, print: true },
  leaveOut: { languages: ['nl'], sites: ['kabelkrant.example'] },
  textSize: 'larger',
  badge: true,
  sitesOff: ['kabelkrant.example'],
};

test('settings survive being stored', () => {
  expect(parseSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
  expect(parseSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual(DEFAULT_SETTINGS);
});

test.each([[undefined], [null], [[]], ['settings'], [{}]])('%j is read as the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('a field that makes no sense does not cost the others', () => {
  expect(parseSettings({ ...CHOSEN, theme: 'constructor' })).toEqual({ ...CHOSEN, theme: 'system' });
  expect(parseSettings({ ...CHOSEN, readerLangs: ['nl', 7, '<b>', 'nl'] })).toEqual({
    ...CHOSEN,
    readerLangs: ['nl'],
  });
  expect(parseSettings({ ...CHOSEN, readerLangs: [] })).toEqual({ ...CHOSEN, readerLangs: null });
});

test('what a newer version added is left out, not stumbled over', () => {
  expect(parseSettings({ ...CHOSEN, version: 9, sound: true })).toEqual(CHOSEN);
});

test('anything at all is read as settings, and reading twice changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(parseSettings(settings)).toEqual(settings);
    }),
  );
});
