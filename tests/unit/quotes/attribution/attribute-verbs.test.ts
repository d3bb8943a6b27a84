import { describe, expect, it } from 'vitest';
import { attributeVerbs } from '../../../../utils/quotes/attribution/attribute-verbs';
import { drawAttribution } from '../../../helpers/draw-attribution';
import { readSentence } from '../../../helpers/read-sentence';

function verbs(lang: string, text: string): readonly string[] {
  const read = readSentence(lang, text);
  return attributeVerbs(read.search).map((attribution) => drawAttribution(attribution, read));
}

describe('a verb of saying', () => {
  it.each([
    ['en', '“It works”, Ann Lin also said.', '[“It works”] | Ann Lin | said'],
    [
      'en',
      '“It works,” said Ann Lin: “it really does.”',
      '[“It works,”] [“it really does.”] | Ann Lin | said',
    ],
    ['en', '“It works” – said Ann Lin – “and it lasts.”', '[“It works”] [“and it lasts.”] | Ann Lin | said'],
    ['en', '“It works,” said Ann Lin of “The Last Server”.', '[“It works,”] | Ann Lin | said'],
    ['en', '“It works,” said Ann “Bo” Lin.', '[“It works,”] | Ann “Bo” Lin | said'],
    ['en', 'The fix is ready – Ann Lin said.', '[The fix is ready] | Ann Lin | said'],
    ['en', 'The fix is ready, Ann Lin told the Oslo Times on Monday.', '[The fix is ready] | Ann Lin | told'],
    ['en', 'The fix is ready, said Ann Lin, who leads the team.', '[The fix is ready] | Ann Lin | said'],
    ['en', 'The fix is ready, said Ann Lin, speaking in Oslo.', '[The fix is ready] | Ann Lin | said'],
    ['en', 'The fix, Ann Lin said, is ready for sale.', '[The fix] [is ready for sale] | Ann Lin | said'],
    ['en', 'The fix is, Ann Lin said, ready for sale.', '[The fix is] [ready for sale] | Ann Lin | said'],
    [
      'en',
      'The fix is ready, Ann Lin said, and it will be cheap.',
      '[The fix is ready] [and it will be cheap] | Ann Lin | said',
    ],
    [
      'en',
      'The fix is ready, Ann Lin wrote; it will be cheap.',
      '[The fix is ready] [it will be cheap] | Ann Lin | wrote',
    ],
    ['en', 'The fix is ready, noted Ann Lin, the chief engineer.', '[The fix is ready] | Ann Lin | noted'],
    [
      'en',
      'Of the nine that failed, Ann Lin says, six were old.',
      '[Of the nine that failed] [six were old] | Ann Lin | says',
    ],
    ['en', 'The bridge was safe, the ombudsman found.', '[The bridge was safe] | the ombudsman | found'],
    ['en', 'Ann Lin said: “It works.”', '[“It works.”] | Ann Lin | said'],
    ['en', 'Ann Lin posted a single line on LinkedIn: “It works.”', '[“It works.”] | Ann Lin | posted'],
    [
      'en',
      'The board said that it was ready, but the plan was late.',
      '[it was ready, but the plan was late] | The board | said',
    ],
    ['en', 'While the firm said it was ready, its page shows no date.', '[it was ready] | the firm | said'],
    ['en', 'In Oslo, the board said that it was ready.', '[it was ready] | the board | said'],
    ['en', 'As Ann Lin said, the fix is ready.', '[the fix is ready] | Ann Lin | said'],
    ['en', 'The fix is ready, as Ann Lin said.', '[The fix is ready] | Ann Lin | said'],
    ['en', 'The fix, as Ann Lin said, is ready.', '[The fix] [is ready] | Ann Lin | said'],
    ['de', 'Als „Witz“ bezeichnete Anna Lind den Plan.', '[„Witz“] | Anna Lind | bezeichnete'],
    [
      'de',
      'Die Brücke, hat Anna Lind gesagt, sei gesperrt.',
      '[Die Brücke] [sei gesperrt] | Anna Lind | gesagt',
    ],
    [
      'de',
      'Wer ihnen vertraue, fügte Anna Lind hinzu, sei selbst schuld.',
      '[Wer ihnen vertraue] [sei selbst schuld] | Anna Lind | fügte',
    ],
    [
      'de',
      'Die Telnetz teilte mit, dass die Brücke gesperrt ist.',
      '[die Brücke gesperrt ist] | Die Telnetz | teilte mit',
    ],
    [
      'de',
      'Die Brücke, wie Anna Lind sagte, ist gesperrt.',
      '[Die Brücke] [ist gesperrt] | Anna Lind | sagte',
    ],
    ['de', '„Es läuft“, sagte Anna Lind der Nordpost.', '[„Es läuft“] | Anna Lind | sagte'],
    ['de', '„Es läuft“, sagte sie.', '[„Es läuft“] | sie | sagte'],
    ['nl', 'De brug is al dicht, zegt Anna Linde: ‘Het moest.’', '[De brug is al dicht] | Anna Linde | zegt'],
    [
      'nl',
      'Er komt, zegt Anna Linde, een tweede sensor.',
      '[Er komt] [een tweede sensor] | Anna Linde | zegt',
    ],
    ['fr', '« C’est prêt », protestent les livreurs.', '[« C’est prêt »] | les livreurs | protestent'],
    ['fr', 'Le pont, a dit Anne Lin, est fermé.', '[Le pont] [est fermé] | Anne Lin | dit'],
    ['fr', 'Le pont est fermé, a-t-elle dit.', '[Le pont est fermé] | -t-elle | dit'],
    ['fr', 'Le pont est fermé, souligne Anne Lin, à Paris.', '[Le pont est fermé] | Anne Lin | souligne'],
    [
      'es',
      '“Está listo”, protestan los repartidores.',
      '[“Está listo”] | los repartidores | protestan | strong',
    ],
    [
      'es',
      'El puente está cerrado, bromeó este lunes Ana Lima.',
      '[El puente está cerrado] | Ana Lima | bromeó',
    ],
    ['es', 'Dijo que el puente está cerrado.', '[el puente está cerrado] | left-out | Dijo'],
    ['it', 'Il ponte, ha detto Anna Lini, è chiuso.', '[Il ponte] [è chiuso] | Anna Lini | detto'],
    ['it', 'Ha detto che il ponte è chiuso.', '[il ponte è chiuso] | left-out | detto'],
    ['pt', 'A ponte, disse Ana Lima, está fechada.', '[A ponte] [está fechada] | Ana Lima | disse'],
    ['sv', 'Bron är stängd, säger Anna Lind.', '[Bron är stängd] | Anna Lind | säger'],
    ['fi', 'Silta on suljettu, sanoo Anna Laine.', '[Silta on suljettu] | Anna Laine | sanoo'],
    ['pl', 'Most jest zamknięty, mówi Anna Lis.', '[Most jest zamknięty] | Anna Lis | mówi'],
    ['es', '“Está listo”, también dijo Ana Lima.', '[“Está listo”] | Ana Lima | dijo'],
    ['en', 'The plan is “new” said Ann Lin.', '[The plan is “new”] | Ann Lin | said'],
    ['en', 'One thing is clear: “It works”, said Ann Lin.', '[“It works”] | Ann Lin | said'],
    ['en', 'It is new; it works, Ann Lin said.', '[It is new; it works] | Ann Lin | said'],
    ['en', 'And the fix is ready, Ann Lin said.', '[the fix is ready] | Ann Lin | said'],
    [
      'en',
      '“It works,” said Ann Lin in Oslo, “and it lasts.”',
      '[“It works,”] [“and it lasts.”] | Ann Lin | said',
    ],
    [
      'fr',
      'Avec « un peu de temps », ça ira, affirme Anne Lin.',
      '[Avec « un peu de temps », ça ira] | Anne Lin | affirme',
    ],
    ['de', '„Es läuft“, schimpft Nutzer „Elbkapitän“.', '[„Es läuft“] | Nutzer | schimpft'],
    [
      'de',
      '„Es läuft“, sagt sie „und es hält noch gut“.',
      '[„Es läuft“] [„und es hält noch gut“] | sie | sagt',
    ],
    [
      'es',
      'El puente está cerrado, dijo Ana Lima, recordando el plazo.',
      '[El puente está cerrado] | Ana Lima | dijo',
    ],
    [
      'en',
      'The fix is ready, Ann Lin said, but the tool they used hid it.',
      '[The fix is ready] [but the tool they used hid it] | Ann Lin | said',
    ],
    ['en', 'At the port, Ann Lin said, six were old.', '[At the port] [six were old] | Ann Lin | said'],
    [
      'en',
      'The fix is ready, Ann Lin said, and it accused the bank of fraud.',
      '[The fix is ready] | Ann Lin | said',
    ],
    [
      'de',
      'Die Brücke ist alt, sagte Anna Lind, die Sprecherin.',
      '[Die Brücke ist alt] | Anna Lind | sagte',
    ],
    [
      'en',
      'The firm’s plan, which leaked, is new, Ann Lin said.',
      '[The firm’s plan, which leaked, is new] | Ann Lin | said',
    ],
    ['en', '“It works” and Ann Lin shouted: “It lasts.”', '[“It lasts.”] | Ann Lin | shouted'],
    ['de', 'Parolen wie „Raus!“ und Brandl rief: „Es reicht.“', '[„Es reicht.“] | Brandl | rief'],
    ['es', 'Según dijo, el puente está cerrado.', '[el puente está cerrado] | left-out | dijo'],
    [
      'de',
      'Wer ihnen vertraue, sagte Lind, sei selbst schuld.',
      '[Wer ihnen vertraue] [sei selbst schuld] | Lind | sagte',
    ],
    [
      'en',
      'The ones who trust them, said Lin, had been wrong.',
      '[The ones who trust them] [had been wrong] | Lin | said',
    ],
    ['en', 'If it rains, Ann Lin says it is ready.', '[it is ready] | Ann Lin | says'],
    ['en', 'The fix is ready, Ann Lin said – and she left.', '[The fix is ready] | Ann Lin | said'],
    ['en', 'The fix is ready, Ann Lin said', '[The fix is ready] | Ann Lin | said'],
    ['en', 'It is late and, Ann Lin said, it is ready.', '[it is ready] | Ann Lin | said'],
    [
      'en',
      'Of the nine that failed this is the worst, Ann Lin says, the chief engineer.',
      '[Of the nine that failed this is the worst] | Ann Lin | says',
    ],
    [
      'en',
      'Of the nine that failed, Ann Lin says, the oldest were lost.',
      '[Of the nine that failed] [the oldest were lost] | Ann Lin | says',
    ],
    [
      'en',
      'Of all things it was late, Ann Lin says, at the port.',
      '[Of all things it was late] | Ann Lin | says',
    ],
    ['en', 'The fix is ready, Ann Lin said, before the launch.', '[The fix is ready] | Ann Lin | said'],
    ['en', 'The fix, said Ann Lin; it works.', '[The fix] [it works] | Ann Lin | said'],
    ['en', '– It works, Ann Lin said.', '[It works] | Ann Lin | said'],
    ['en', '“It works”, Ann Lin says, a plan for all.', '[“It works”] | Ann Lin | says'],
    ['en', 'It was new: the fix works, Ann Lin said.', '[It was new: the fix works] | Ann Lin | said'],
    ['en', '“It works,” said Ann Lin, who saw “The Last Server”.', '[“It works,”] | Ann Lin | said'],
    ['en', '“It works,” said Ann Lin to us. Then “It lasts.”', '[“It works,”] | Ann Lin | said'],
    ['de', '„Es läuft“, schimpft er: „Nie wieder“.', '[„Es läuft“] [„Nie wieder“] | er | schimpft'],
    ['fr', 'Anne Lin scande « Rendez-nous nos gares ».', '[« Rendez-nous nos gares »] | Anne Lin | scande'],
    ['fr', 'Elle scande « Rendez-nous nos gares ».', '[« Rendez-nous nos gares »] | Elle | scande'],
    ['fr', 'L’avocate scande « Rendez-nous nos gares ».', '[« Rendez-nous nos gares »] | L’avocate | scande'],
    ['es', 'El alcalde coreaba «Basta ya».', '[«Basta ya»] | El alcalde | coreaba'],
    ['it', 'Elio Bassani scandiva «Basta così».', '[«Basta così»] | Elio Bassani | scandiva'],
    ['en', 'The panel (in Oslo), Ann Lin said, is new.', '[The panel (in Oslo)] [is new] | Ann Lin | said'],
    ['fr', 'Luc Dumas scande « Rendez-nous nos gares ».', '[« Rendez-nous nos gares »] | Luc Dumas | scande'],
    ['en', 'Ann Lin said Bo Ek said it was ready.', '[Bo Ek said it was ready] | Ann Lin | said'],
    [
      'en',
      'Ann Lin said that the plan, which Bo Ek said was late, is ready.',
      '[the plan, which Bo Ek said was late, is ready] | Ann Lin | said',
    ],
    ['nl', 'Dat komt pas later, zegt Lin: ‘Nog niet.’', '[Dat komt pas later] | Lin | zegt'],
    ['nl', 'In het park komt later, zegt Lin: ‘Nog niet.’', '[‘Nog niet.’] | Lin | zegt'],
    [
      'fr',
      'Voir « La Nuit » est triste, affirme Anne Lin.',
      '[Voir « La Nuit » est triste] | Anne Lin | affirme',
    ],
    [
      'fr',
      'Dans « la nuit » noire, affirme Anne Lin, tout est calme.',
      '[Dans « la nuit » noire] [tout est calme] | Anne Lin | affirme',
    ],
    ['en', 'The bridge was safe, the ombudsman found', '[The bridge was safe] | the ombudsman | found'],
    ['it', 'Il ponte è chiuso, dimostra Anna Lini.', '[Il ponte è chiuso] | Anna Lini | dimostra'],
    ['de', 'Als „Witz“ bezeichnete Anna Lind das, was Bo Ek sagte.', '[„Witz“] | Anna Lind | bezeichnete'],
    [
      'en',
      'Of the nine, which failed, Ann Lin says, six were old.',
      '[Of the nine, which failed] [six were old] | Ann Lin | says',
    ],
    ['es', '«Está listo», protestan los lunes.', '[«Está listo»] | left-out | protestan | strong'],
    [
      'es',
      '«Está listo» – protestan los repartidores.',
      '[«Está listo»] | los repartidores | protestan | strong',
    ],
    ['de', 'Die Brücke, hat die Firma gesagt, ist alt.', '[Die Brücke] [ist alt] | die Firma | gesagt'],
    ['en', '“A joke” called Ann Lin the plan.', '[“A joke”] | Ann Lin | called'],
  ])('takes what it governs, in %s: %s', (lang, text, expected) => {
    expect(verbs(lang, text)).toEqual([expected]);
  });

  it.each([
    [
      'en',
      'Ann Lin said it was ready, adding that it was cheap.',
      ['[it was ready] | Ann Lin | said', '[it was cheap] | Ann Lin | adding'],
    ],
    [
      'en',
      '“It works,” Ann Lin said, and she added that it was cheap.',
      ['[“It works,”] | Ann Lin | said', '[it was cheap] | she | added'],
    ],
    [
      'de',
      '„Es läuft“, sagte Anna Lind und fügte hinzu, dass es billig ist.',
      ['[„Es läuft“] | Anna Lind | sagte', '[es billig ist] | Anna Lind | fügte hinzu'],
    ],
    [
      'fr',
      'Anne Lin dit que le pont est fermé et ajoute que la gare est ouverte.',
      ['[le pont est fermé] | Anne Lin | dit', '[la gare est ouverte] | Anne Lin | ajoute'],
    ],
    [
      'pt',
      'Ana Lima disse que “está feito” e que a ponte abre hoje.',
      ['[“está feito”] | Ana Lima | disse', '[a ponte abre hoje] | Ana Lima | disse'],
    ],
    [
      'en',
      'Ann Lin said it was new; it works, Bo Ek said.',
      ['[it was new] | Ann Lin | said', '[it works] | Bo Ek | said'],
    ],
    [
      'en',
      'Ann Lin said “it works” and Bo Ek said “it lasts”.',
      ['[“it works”] | Ann Lin | said', '[“it lasts”] | Bo Ek | said'],
    ],
    [
      'en',
      'The fix is ready, Ann Lin said, and Bo Ek said it was cheap.',
      ['[The fix is ready] | Ann Lin | said', '[it was cheap] | Bo Ek | said'],
    ],
    [
      'en',
      'It works, Ann Lin said, and then she added that it lasts.',
      ['[It works] | Ann Lin | said', '[it lasts] | she | added'],
    ],
  ] as const)('and a second one take theirs, in %s: %s', (lang, text, expected) => {
    expect(verbs(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'Ann Lin would say that it was ready.'],
    ['en', 'The fix is ready, Ann Lin would say.'],
    ['en', 'The growth showed that it was ready.'],
    ['en', 'If Ann Lin says it is ready, we go.'],
    ['en', 'She was told that it was ready.'],
    ['en', 'Yes, Ann Lin said to the man next to her there.'],
    ['en', 'The sign says “Keep out”.'],
    ['de', 'Die Zahl zeigte, dass es billig ist.'],
    ['de', 'Der Nachrichtenagentur „Nordpress“ sagte Anna Lind nichts.'],
    ['de', 'Im Film „Der letzte Weg“ sagte Anna Lind kein Wort.'],
    ['fr', 'Dans le « Grand Soir », son troisième roman, Anne Lin raconte sa vie.'],
    ['de', 'In der Zeitung „Nordpost“ sagte Anna Lind nichts.'],
    ['fr', 'Dans « La Nuit », son troisième roman, Anne Lin raconte sa vie.'],
    ['fr', 'La foule scande « Rendez-nous nos gares ».'],
    ['es', 'Esto explica que el puente esté cerrado.'],
    ['it', 'La mostra «Segni d’acqua» apre a maggio.'],
    ['en', 'As Ann Lin said it would, the fix is ready.'],
    ['en', 'As Ann Lin would say, the fix is ready.'],
    ['en', 'Whether Ann Lin says it is ready matters.'],
    ['de', 'Ob Anna Lind sagt, es läuft, ist unklar.'],
    ['en', 'The fix is ready, Ann Lin saying.'],
    ['en', 'It is late and, Ann Lin said.'],
    ['fr', 'Des étudiants scandaient « Rendez-nous nos gares ».'],
    ['es', 'Los vecinos coreaban «Basta ya».'],
    ['es', 'Coreaban «Basta ya».'],
    ['it', 'Scandivano «Basta così».'],
    ['de', 'Im Verband „Freie Boote“ sagte Anna Lind nichts.'],
    ['fr', 'Avec « La Nuit » affirme Anne Lin.'],
    ['fr', 'Ils scandent « Rendez-nous nos gares ».'],
    ['de', 'Die alte Zahl sagte, dass es billig ist.'],
    ['de', 'Die Mehrheit sagte, dass es billig ist.'],
    ['de', 'Die Woche sagte, dass es billig ist.'],
    ['de', 'Die Freiheit sagte, dass es billig ist.'],
    ['it', 'Il ponte è chiuso, Anna Lini dimostra.'],
    ['de', 'Die Brücke, hat das Wetter gesagt, ist alt.'],
  ])('takes nothing, in %s: %s', (lang, text) => {
    expect(verbs(lang, text)).toEqual([]);
  });
});
