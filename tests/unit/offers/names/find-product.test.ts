import { describe, expect, test } from 'vitest';
import { chooseLexicons } from '../../../../utils/offers/lexicons';
import { findNewsletterName, findSiteName } from '../../../../utils/offers/names/find-product';
import { readPassage } from '../../../../utils/offers/reading/passage';

function nameIn(text: string, lang = 'en'): string | null {
  return findNewsletterName(readPassage({ text, strikes: [], lexicons: chooseLexicons([lang], () => text) }));
}

describe('a newsletter is called', () => {
  test.each([
    ['Get the Notepad newsletter for €5 a month', 'Notepad'],
    ['Get the Salt & Solder newsletter for €5 a month', 'Solder'],
    ['Get the Quiet Harbour newsletter', 'Quiet Harbour'],
    ['Command Line, a weekly newsletter', 'Command Line'],
    ['Our newsletter, Salt & Solder, comes on Fridays', 'Salt & Solder'],
    ['Our newsletter “Quiet Harbour” comes on Fridays', 'Quiet Harbour'],
    ['Our newsletter "Quiet Harbour" comes on Fridays', 'Quiet Harbour'],
    ['Our newsletter, Quiet Harbour.', 'Quiet Harbour'],
    ['Our newsletter, quiet harbour, comes on Fridays', null],
    ['Our newsletter, Quiet Harbour comes on Fridays', null],
    ['Salt & Solder is our newsletter on gardens', 'Salt & Solder'],
    ['Quiet Harbour is our newsletter', 'Quiet Harbour'],
    ['and so is our newsletter', null],
    ['We like Quiet Harbour; the newsletter costs €5', null],
    ['We like Quiet Harbour and the newsletter', 'Quiet Harbour'],
    ['Our newsletter, Ash Bay Cove Dune Eel Fen Glen Hill, is new', 'Ash Bay Cove Dune Eel Fen Glen Hill'],
    ['Our newsletter, Ash Bay Cove Dune Eel Fen Glen Hill Isle, is new', null],
    ['Weekly newsletter for €5', null],
    ['Our newsletter costs €5', null],
    ['Read this. Weekly newsletter for €5', null],
    ['Read Harbour. This weekly newsletter costs €5', null],
    ['The paper costs €5 a month', null],
    ['', null],
  ])('%s: %j', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

test.each([
  ['de', 'Unser Newsletter „Salz & Lot“ kommt freitags', 'Salz & Lot'],
  ['fr', 'Notre newsletter « Sel et Quai » arrive le vendredi', null],
  ['fr', 'Notre newsletter « Quai Calme » arrive le vendredi', 'Quai Calme'],
  ['en', 'Our newsletter ‘Quiet Harbour’ comes on Fridays', 'Quiet Harbour'],
  ['de', 'Stiller Hafen ist unser Newsletter', 'Stiller Hafen'],
  ['fr', 'Quai Calme est notre newsletter', 'Quai Calme'],
  ['es', 'Muelle Quieto es nuestra newsletter', 'Muelle Quieto'],
  ['sv', 'Stilla Hamnen är vårt nyhetsbrev', 'Stilla Hamnen'],
  ['no', 'Stille Havn er vårt nyhetsbrev', 'Stille Havn'],
  ['da', 'Stille Havn er vores nyhedsbrev', 'Stille Havn'],
  ['de', 'Im Hafen liegt unser Newsletter', null],
  ['es', 'En Muelle Quieto está nuestra newsletter', null],
  ['it', 'La nostra newsletter “Molo Quieto” esce il venerdì', 'Molo Quieto'],
])('in %s, %s: %j', (lang, text, name) => {
  expect(nameIn(text, lang)).toBe(name);
});

describe('a card names the site', () => {
  test.each([
    [['Subscribe to Lantern today'], 'Lantern', 'Lantern'],
    [['Subscribe to LANTERN today'], 'Lantern', 'LANTERN'],
    [['Subscribe', 'to the lantern'], 'Lantern', 'lantern'],
    [['Lantern', 'LANTERN'], 'lantern', 'Lantern'],
    [['Subscribe today'], 'Lantern', null],
    [['Read the Sun'], 'Sun', 'Sun'],
    [['Read the NT'], 'NT', null],
    [['Subscribe'], null, null],
    [[], 'Lantern', null],
  ])('%j of %s: %j', (texts, site, name) => {
    expect(findSiteName(texts, site)).toBe(name);
  });
});
