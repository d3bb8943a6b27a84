import { expect, test } from 'vitest';
import { interfaceLanguagesFor } from '../../../utils/settings/choose-languages';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';

test.each([
  [null, ['nl-BE', 'en-GB'], ['nl-BE', 'en-GB']],
  ['en', ['nl-BE', 'en-GB'], ['en-GB']],
  ['no', ['nb-NO'], ['nb-NO']],
  ['de', ['nl-BE', 'en-GB'], ['de']],
] as const)(
  'chosen %j with a browser in %j: the interface may speak %j',
  (interfaceLang, browser, wanted) => {
    expect(interfaceLanguagesFor({ ...DEFAULT_SETTINGS, interfaceLang }, browser)).toEqual(wanted);
  },
);
