import { describe, expect, it } from 'vitest';
import { type MarkedPassage, markQuotes } from '../../../helpers/mark-quotes';

describe('what a phrase such as “according to” attributes', () => {
  it.each<MarkedPassage>([
    ['en', '<According to> Ann Lin, [the fix works].', 'indirect Ann Lin'],
    ['en', '[The fix works], <according to> Ann Lin.', 'indirect Ann Lin'],
    ['en', '[The fix+], <according to> Ann Lin, [works on every machine].', 'indirect Ann Lin'],
    ['en', 'But <according to> Ann Lin, [the fix works].', 'indirect Ann Lin'],
    ['en', 'On Monday, <according to> Ann Lin, [the fix failed].', 'indirect Ann Lin'],
    [
      'en',
      '<According to> Ann Lin, a former engineer at Nordlys, [the fix works].',
      'indirect Ann Lin, role former engineer, of Nordlys',
    ],
    [
      'en',
      '[The fix works], <according to> Ann Lin, a former engineer at Nordlys.',
      'indirect Ann Lin, role former engineer, of Nordlys',
    ],
    [
      'en',
      '<According to> people familiar with the matter, [the fix works].',
      'indirect unnamed people familiar with the matter',
    ],
    ['en', '“[The fix works,]” <according to> Ann Lin.', 'direct Ann Lin'],
    ['en', '[The ship was not safe], <in the words of> Ann Lin.', 'indirect Ann Lin'],
    ['en', 'The paper <quoted> Ann Lin as saying [the fix works].', 'indirect Ann Lin'],
    ['de', '<Laut> Anna Lind [ist die Brücke gesperrt].', 'indirect Anna Lind'],
    ['de', '[Die Brücke ist seit Mai gesperrt], <so> Anna Lind.', 'indirect Anna Lind'],
    ['de', '„[Die Brücke ist gesperrt]“, <so> Anna Lind.', 'direct Anna Lind'],
    ['de', '„[Die Brücke ist gesperrt+]“, <so> Anna Lind, „[und sie bleibt es.]“', 'direct Anna Lind'],
    [
      'de',
      '„[Die Brücke ist gesperrt+]“, <so> Anna Lind, Sprecherin der Stadt, „[und sie bleibt es.]“',
      'direct Anna Lind, role Sprecherin, of Stadt',
    ],
    ['de', 'Anna Lind <zufolge> [ist die Brücke gesperrt].', 'indirect Anna Lind'],
    ['fr', '<Selon> Anne Lin, [le pont est fermé].', 'indirect Anne Lin'],
    ['fr', '[Le pont est fermé], <selon> Anne Lin.', 'indirect Anne Lin'],
    ['fr', '[Le pont+], <selon> Anne Lin, [est fermé depuis mai].', 'indirect Anne Lin'],
    ['fr', '[Le groupe aurait+], <selon> Anne Lin, [renoncé à la vente].', 'indirect Anne Lin'],
    [
      'fr',
      '[Le pont est fermé], <selon> Anne Lin, qui dirige le chantier.',
      'indirect Anne Lin, role dirige le chantier',
    ],
    [
      'fr',
      '[Le pont est fermé], <selon> Anne Lin, directrice de Nordlys.',
      'indirect Anne Lin, role directrice, of Nordlys',
    ],
    [
      'fr',
      '<Selon> Anne Lin, directrice de Nordlys, [le pont est fermé].',
      'indirect Anne Lin, role directrice, of Nordlys',
    ],
    ['fr', '<Pour> l’économiste Anne Lin, [la baisse va durer].', 'indirect Anne Lin, role économiste'],
    ['es', '<Según> Ana Lima, [el puente está cerrado].', 'indirect Ana Lima'],
    ['es', '[El puente está cerrado], <según> Ana Lima.', 'indirect Ana Lima'],
    ['es', '[El puente+], <según> Ana Lima, [está cerrado desde mayo].', 'indirect Ana Lima'],
    [
      'es',
      '[El puente está cerrado], <según> Ana Lima, directora de Nordlys.',
      'indirect Ana Lima, role directora, of Nordlys',
    ],
    ['es', 'Es, <en palabras de> Ana Lima, «[una vergüenza]».', 'direct Ana Lima'],
    ['es', '«[El puente está cerrado]». La frase es de Ana Lima.', 'direct Ana Lima'],
    ['it', '<Secondo> Anna Lini, [il ponte è chiuso].', 'indirect Anna Lini'],
    ['it', '[Il ponte è chiuso], <secondo> Anna Lini.', 'indirect Anna Lini'],
    ['it', '[Il dossier+], <a detta di> Anna Lini, [è pieno di lacune].', 'indirect Anna Lini'],
    ['pt', '<Segundo> Ana Lima, [a ponte está fechada].', 'indirect Ana Lima'],
    ['pt', '[A ponte está fechada], <segundo> Ana Lima.', 'indirect Ana Lima'],
    ['nl', '<Volgens> Anna Linde [is de brug dicht].', 'indirect Anna Linde'],
    ['nl', '[De brug is dicht], <aldus> Anna Linde.', 'indirect Anna Linde'],
    ['nl', '‘[De brug is dicht]’, <aldus> Anna Linde.', 'direct Anna Linde'],
    ['nl', '[De verdachte zou+], <aldus> Anna Linde, [al weken weg zijn].', 'indirect Anna Linde'],
    ['sv', '<Enligt> Anna Lind [är bron stängd].', 'indirect Anna Lind'],
    ['sv', '[Bron är stängd], <enligt> Anna Lind.', 'indirect Anna Lind'],
    ['pl', '<Według> Anny Lis [most jest zamknięty].', 'indirect Anny Lis'],
    ['pl', '<Zdaniem> Anny Lis [most jest zamknięty].', 'indirect Anny Lis'],
    ['fi', 'Anna Laineen <mukaan> [silta on suljettu].', 'indirect Anna Laineen'],
    ['de', '[Die Brücke ist+] <laut> Anna Lind [seit Mai gesperrt].', 'indirect Anna Lind'],
    ['pt', '<De acordo com> Ana Lima, [a ponte está fechada].', 'indirect Ana Lima'],
    ['en', 'It is new; <according to> Ann Lin, [it works].', 'indirect Ann Lin'],
    ['de', '<Laut> Otto von der Linde [ist die Brücke gesperrt].', 'indirect Otto von der Linde'],
    ['sv', '[Bron är stängd], <lyder det>.', 'indirect nobody'],
  ])('is read whole, with who says it, in %s: %s', (...passage) => {
    expect(markQuotes(passage)).toEqual(passage);
  });

  it.each<MarkedPassage>([
    ['en', 'They laid the tiles according to the pattern.'],
    ['en', 'The ship is safe, in the view from the tower.'],
    ['en', 'It costs nine euros per person.'],
    ['de', 'Der Turm ist laut.'],
    ['de', 'Die Fahrt dauert so lange wie im Mai.'],
    ['fr', 'Pour Anne Lin, il apporte des fleurs.'],
    ['fr', 'Pour la plage, il faut un chapeau.'],
    ['fr', 'Il range les livres selon la taille.'],
    ['es', 'Los precios cambian según la ciudad.'],
    ['es', 'El regalo es para Ana Lima, su tía.'],
    ['it', 'Il secondo ponte è chiuso.'],
    ['pt', 'O segundo andar está fechado.'],
    ['nl', 'Het werkt volgens een vast patroon.'],
    ['sv', 'Boken är skriven enligt mallen.'],
  ])('is not found where nobody says anything, in %s: %s', (...passage) => {
    expect(markQuotes(passage)).toEqual(passage);
  });
});
