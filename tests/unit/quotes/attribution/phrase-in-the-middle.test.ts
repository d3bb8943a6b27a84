import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

describe('a phrase in the middle of what it attributes', () => {
  it.each([
    [
      'one word behind an auxiliary is the rest',
      'de',
      'Die Funktion ist laut Lind gesperrt.',
      '[Die Funktion ist] [gesperrt]',
    ],
    ['in Dutch too', 'nl', 'De fabriek is volgens Lind gesloten.', '[De fabriek is] [gesloten]'],
    ['between commas', 'en', 'The plant is, according to Lin, closed.', '[The plant is] [closed]'],
    [
      'what hangs on the verb is none of the name',
      'de',
      'Der Start soll laut Lind aus Vorsicht entfallen.',
      '[Der Start soll] [aus Vorsicht entfallen]',
    ],
    [
      'nor where it happened',
      'de',
      'Das Werk wurde laut Nordwerk in Kiel im Mai geschlossen.',
      '[Das Werk wurde] [in Kiel im Mai geschlossen]',
    ],
    [
      'an employer is',
      'de',
      'Das Werk ist laut Anna Lind von Nordwerk seit Mai zu.',
      '[Das Werk ist] [seit Mai zu]',
    ],
    [
      'a word behind the name that belongs to the phrase is no part of what was said',
      'de',
      'Das Werk ist Lind zufolge seit Mai zu.',
      '[Das Werk ist] [seit Mai zu]',
    ],
    ['one word behind any other is left', 'en', 'The plant, according to Lin, closed.', '[The plant]'],
  ])('%s (%s)', (_what, lang, text, parts) => {
    expect(drawSaid(text, lang).map((said) => said.split(' | ').at(-1))).toEqual([parts]);
  });
});
