import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLeftOut, parseLeaveOut, siteOf, toggleEntry } from '../../../utils/settings/leave-out';

test.each([
  ['https://www.kabelkrant.example/a', 'kabelkrant.example'],
  ['https://Tek.Example:8080/', 'tek.example'],
  ['http://192.0.2.1/', '192.0.2.1'],
  ['file:///page.html', null],
  ['about:blank', null],
  ['not an address', null],
  [null, null],
])('%s is of the site %s', (url, site) => {
  expect(siteOf({ url })).toBe(site);
});

test.each([
  [{ languages: ['nl'], sites: [] }, true],
  [{ languages: ['de'], sites: [] }, false],
  [{ languages: [], sites: ['tek.example'] }, true],
  [{ languages: [], sites: ['tek'] }, false],
  [{ languages: [], sites: [] }, false],
])('with %j left out, Dutch at tek.example is left out: %s', (leaveOut, left) => {
  expect(isLeftOut({ notice: { lang: 'nl' }, site: 'tek.example' }, leaveOut)).toBe(left);
});

test('an entry goes in once, and out again', () => {
  expect(toggleEntry(['nl'], 'de')).toEqual(['nl', 'de']);
  expect(toggleEntry(['nl', 'de'], 'nl')).toEqual(['de']);
});

test('whatever is stored becomes two lists of tags and hosts', () => {
  const stored = { languages: ['nl', 'nl', 7, '<b>', 'constructor'], sites: ['tek.example', 'a b', null] };
  expect(parseLeaveOut(stored)).toEqual({ languages: ['nl'], sites: ['tek.example'] });
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (languages, sites) => {
      const leaveOut = parseLeaveOut({ languages, sites });
      expect(parseLeaveOut(leaveOut)).toEqual(leaveOut);
    }),
  );
});
