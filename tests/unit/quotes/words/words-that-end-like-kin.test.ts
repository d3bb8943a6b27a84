import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

describe('a word that ends in “oom”, “oma” or “opa” is nobody’s uncle', () => {
  it.each([
    ['nl', 'De stroom zegt dat het water stijgt.'],
    ['nl', 'Het symptoom zegt dat er iets mis is.'],
    ['nl', 'Het diploma zegt dat zij kan lassen.'],
  ])('%s: %s', (lang, text) => {
    expect(drawSaid(text, lang)).toEqual([]);
  });

  it.each([
    ['nl', 'De oom zegt dat het water stijgt.', 'unnamed De oom (De oom)'],
    ['nl', 'De schoonzoon zegt dat het water stijgt.', 'unnamed De schoonzoon (De schoonzoon)'],
    ['nl', 'De grootmoeder zegt dat het water stijgt.', 'unnamed De grootmoeder (De grootmoeder)'],
    ['de', 'Europa meldet, dass die Preise steigen.', 'organisation Europa (Europa)'],
    ['de', 'Die Oma sagte, dass die Preise steigen.', 'unnamed Die Oma (Die Oma)'],
  ])('%s: %s is said by somebody', (lang, text, speaker) => {
    expect(drawSaid(text, lang).map((said) => said.split(' | ')[1])).toEqual([speaker]);
  });
});
