import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

describe('by its own account somebody did something to so many', () => {
  it.each([
    [
      'da',
      'Ifølge egne oplysninger har Nordværk fyret 40 ansatte siden maj.',
      'organisation Nordværk (Nordværk)',
    ],
    [
      'no',
      'Ifølge egne opplysninger har Nordverk sparket 40 ansatte siden mai.',
      'organisation Nordverk (Nordverk)',
    ],
    [
      'sv',
      'Enligt egna uppgifter har Nordverk sparkat 40 anställda sedan maj.',
      'organisation Nordverk (Nordverk)',
    ],
    ['da', 'Ifølge egne oplysninger har Anna Lin solgt 40 telefoner.', 'person Anna Lin (Anna Lin)'],
    ['da', 'Ifølge egne oplysninger har firmaet fyret 40 ansatte.', 'unnamed firmaet (firmaet)'],
  ])('%s: %s', (lang, text, speaker) => {
    expect(drawSaid(text, lang).map((said) => said.split(' | ')[1])).toEqual([speaker]);
  });
});
