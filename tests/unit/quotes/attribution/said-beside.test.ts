import { describe, expect, it } from 'vitest';
import { type MarkedPassage, markQuotes } from '../../../helpers/mark-quotes';

describe('what a colon, a sentence beside it, a mood or “as she said” attributes', () => {
  it.each<MarkedPassage>([
    ['en', 'Ann Lin: “[It works on every machine.]”', 'direct Ann Lin'],
    ['en', 'Ann Lin was blunt: “[It works on every machine.]”', 'direct Ann Lin'],
    [
      'en',
      'Ann Lin, chief executive of Nordlys: “[It works on every machine.]”',
      'direct Ann Lin, role chief executive, of Nordlys',
    ],
    ['en', 'The plan is cheap, but Ann Lin disagrees: “[It costs more than last year.]”', 'direct Ann Lin'],
    ['en', 'The plan is cheap, but she disagrees: “[It costs more than last year.]”', 'direct nobody (she)'],
    ['en', '“[It works on every machine]” — Ann Lin', 'direct Ann Lin'],
    ['en', '“[It works on every machine]” — Ann Lin, engineer', 'direct Ann Lin, role engineer'],
    [
      'it',
      'Ne è convinto Elio Bassani, geologo: «[Il ponte può crollare da un momento all’altro]».',
      'direct Elio Bassani, role geologo',
    ],
    [
      'it',
      'Lapidario il commento di Fulvia Corsetti: «[Il ponte può crollare da un momento all’altro]».',
      'direct Fulvia Corsetti',
    ],
    ['it', 'Elio Bassani è netto: «[Il ponte può crollare da un momento all’altro]».', 'direct Elio Bassani'],
    [
      'it',
      'Elio Bassani e Fulvia Corsetti al lavoro: «[Il ponte può crollare da un momento all’altro]».',
      'direct Elio Bassani',
    ],
    ['fr', 'Anne Lin est formelle : « [Le pont est fermé depuis le mois de mai.] »', 'direct Anne Lin'],
    ['es', 'Ana Lima lo tiene claro: «[El puente está cerrado desde mayo]».', 'direct Ana Lima'],
    ['de', 'Anna Lind ist deutlich: „[Die Brücke ist seit Mai gesperrt.]“', 'direct Anna Lind'],
    [
      'de',
      'Das stellte der Vorsitzende Jan Ek in Frage: „[Die Brücke ist seit Mai offen.]“',
      'direct Jan Ek, role Vorsitzende',
    ],
    ['nl', 'Anna Linde is duidelijk: ‘[De brug is al sinds mei dicht.]’', 'direct Anna Linde'],
    ['it', '«[Il ponte è chiuso da maggio]». La frase è di Anna Lini.', 'direct Anna Lini'],
    ['pt', '“[A ponte está fechada desde maio]”. A frase é de Ana Lima.', 'direct Ana Lima'],
    [
      'de',
      '[Die Brücke sei gesperrt], <sagte> Anna Lind. [Sie werde im Mai geöffnet].',
      'indirect Anna Lind',
      'indirect Anna Lind (-)',
    ],
    [
      'de',
      '[Die Brücke sei gesperrt], <sagte> Anna Lind. [Sie werde im Mai geöffnet. Das sei sicher].',
      'indirect Anna Lind',
      'indirect Anna Lind (-)',
    ],
    ['de', 'Anna Lind bezweifelte das: [Die Brücke sei gesperrt].', 'indirect Anna Lind'],
    ['de', 'Wie Anna Lind <sagte>, [ist die Brücke seit Mai gesperrt].', 'indirect Anna Lind'],
    ['de', '[Die Brücke ist seit Mai gesperrt], wie Anna Lind <sagte>.', 'indirect Anna Lind'],
    ['fr', '<Comme l’a dit> Anne Lin, [le pont est fermé].', 'indirect Anne Lin'],
    ['fr', '[Le pont est fermé], <comme l’a dit> Anne Lin.', 'indirect Anne Lin'],
    ['fr', '[Le pont+], <comme l’a dit> Anne Lin, [est fermé].', 'indirect Anne Lin'],
    ['es', '[El puente+], según <explicó> Ana Lima, [está cerrado].', 'indirect Ana Lima'],
    ['es', 'Según <explicó> Ana Lima, [el puente está cerrado].', 'indirect Ana Lima'],
    ['it', 'Come ha <detto> Anna Lini, [il ponte è chiuso].', 'indirect Anna Lini'],
    ['en', 'As Ann Lin <said>, [the fix works].', 'indirect Ann Lin'],
    ['en', '[The fix works], as Ann Lin <said>.', 'indirect Ann Lin'],
    ['nl', 'Zoals Anna Linde <zegt>, [is de brug dicht].', 'indirect Anna Linde'],
    ['fr', 'Anne Lin <scande> : « [Rendez-nous nos gares.] »', 'direct Anne Lin'],
    ['fr', '<Pour> l’avocate Anne Lin, [la peine est trop lourde].', 'indirect Anne Lin, role avocate'],
    ['es', '<Para> la defensa, en cambio, [la pena es demasiado dura].', 'indirect unnamed la defensa'],
    [
      'en',
      'Ann Lin <said> [the fix works]: “[It runs on every machine.]”',
      'indirect Ann Lin',
      'direct Ann Lin',
    ],
    ['de', 'Das kommt später, <sagt> Anna Lind: „[Noch ist es nicht so weit.]“', 'direct Anna Lind'],
    [
      'nl',
      '[Dat komt pas later], <zegt> Anna Linde: ‘[Nog niet.]’',
      'indirect Anna Linde',
      'direct Anna Linde',
    ],
    [
      'pt',
      'A empresa <<informou>> que “[apura o ocorrido]” e que [os clientes serão ressarcidos].',
      'direct unnamed A empresa',
      'indirect unnamed A empresa',
    ],
    ['en', 'Asked if it worked, Ann Lin <said>: “[It works.]”', 'direct Ann Lin'],
    [
      'de',
      'Der Agentur Nordpress <sagte> Ann Lin, [die Brücke sei gesperrt].',
      'indirect Ann Lin, via Agentur Nordpress',
    ],
    ['de', '„[Es brennt nicht]“, versuchte Direktor Jan Ek zu beruhigen.', 'direct Jan Ek, role Direktor'],
    ['en', 'Ann Lin’s “[eleventh rule of the road]” is famous.', 'direct Ann Lin'],
    [
      'es',
      '«[El puente está cerrado desde mayo]». Así lo <resumió> la alcaldesa Ana Lima.',
      'direct Ana Lima, role alcaldesa',
    ],
  ])('is read whole, with who says it, in %s: %s', (...passage) => {
    expect(markQuotes(passage)).toEqual(passage);
  });

  it.each<MarkedPassage>([
    ['en', 'The film: “The Last Server”.'],
    ['en', 'He has three colours: “red”, “green” and “blue”.'],
    ['fr', 'Sur sa porte, un écriteau : « Fermé pour cause de travaux ».'],
    ['de', 'Die Stadt sei klein, ich habe sie gesehen.'],
    ['fr', 'Les manifestants scandaient « Rendez-nous nos gares ».'],
    ['fr', 'La foule chante « Rendez-nous nos gares ».'],
    ['es', 'Para la fiesta, en cambio, hay que llevar sillas.'],
    ['es', 'Para Ana Lima, una rosa.'],
  ])('is not found where nobody says anything, in %s: %s', (...passage) => {
    expect(markQuotes(passage)).toEqual(passage);
  });
});
