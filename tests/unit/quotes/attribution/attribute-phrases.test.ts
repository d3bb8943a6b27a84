import { describe, expect, it } from 'vitest';
import { attributePhrases, MOST_PHRASES } from '../../../../utils/quotes/attribution/attribute-phrases';
import { drawAttribution } from '../../../helpers/draw-attribution';
import { readSentence } from '../../../helpers/read-sentence';

function phrases(lang: string, text: string): readonly string[] {
  const read = readSentence(lang, text);
  return attributePhrases(read.search).map((attribution) => drawAttribution(attribution, read));
}

describe('a phrase that names who said it', () => {
  it.each([
    ['en', 'The fix is ready, according to Ann Lin.', '[The fix is ready] | Ann Lin | according to'],
    ['en', 'According to Ann Lin the fix is ready.', '[the fix is ready] | Ann Lin | According to'],
    [
      'en',
      'According to Ann Lin, a lawyer, the fix is ready.',
      '[the fix is ready] | Ann Lin | According to',
    ],
    ['en', 'According to Ann Lin, he is ready.', '[he is ready] | Ann Lin | According to'],
    [
      'en',
      'According to Ann Lin, Nordlys, the firm, is ready.',
      '[Nordlys, the firm, is ready] | Ann Lin | According to',
    ],
    ['en', 'But on Monday, according to Ann Lin, it failed.', '[it failed] | Ann Lin | according to'],
    ['en', 'Yesterday according to Ann Lin it failed.', '[it failed] | Ann Lin | according to'],
    [
      'en',
      'The fix is, according to Ann Lin, ready for sale.',
      '[The fix is] [ready for sale] | Ann Lin | according to',
    ],
    ['en', 'The fix, according to Ann Lin, is ready.', '[The fix] [is ready] | Ann Lin | according to'],
    [
      'en',
      'The fix is ready, according to Ann Lin, a lawyer at Nordlys.',
      '[The fix is ready] | Ann Lin | according to',
    ],
    [
      'en',
      'The fix, according to Ann Lin, a lawyer, is ready.',
      '[The fix] [a lawyer, is ready] | Ann Lin | according to',
    ],
    [
      'en',
      '“The fix is ready”, according to Ann Lin, “and it is cheap”.',
      '[“The fix is ready”] [“and it is cheap”] | Ann Lin | according to',
    ],
    ['en', '“The fix is ready” according to Ann Lin.', '[“The fix is ready”] | Ann Lin | according to'],
    ['en', 'According to Ann Lin, “the fix is ready”.', '[“the fix is ready”] | Ann Lin | According to'],
    [
      'en',
      'According to Ann Lin’s report: “the fix is ready”.',
      '[“the fix is ready”] | Ann Lin’s report | According to',
    ],
    ['de', 'Die Brücke ist laut Anna Lind seit Mai zu.', '[Die Brücke ist] [seit Mai zu] | Anna Lind | laut'],
    [
      'de',
      'Die Brücke ist laut Anna Lind „ein Skandal“.',
      '[Die Brücke ist] [„ein Skandal“] | Anna Lind | laut',
    ],
    [
      'de',
      '„Sie ist zu“, so Anna Lind, Sprecherin der Stadt, „und sie bleibt es“.',
      '[„Sie ist zu“] [„und sie bleibt es“] | Anna Lind | so',
    ],
    ['de', '„Sie ist zu“, so Anna Lind.', '[„Sie ist zu“] | Anna Lind | so'],
    ['fr', 'Il est, selon Anne Lin, « une honte ».', '[« une honte »] | Anne Lin | selon'],
    [
      'fr',
      'Selon deux personnes au fait du dossier, le pont est fermé.',
      '[le pont est fermé] | deux personnes au fait du dossier | Selon',
    ],
    ['fr', 'Pour la défense, en revanche, la peine est lourde.', '[la peine est lourde] | la défense | Pour'],
    ['fr', 'Pour l’économiste Anne Lin, la baisse va durer.', '[la baisse va durer] | Anne Lin | Pour'],
    ['fr', 'Pour le gouvernement, la baisse va durer.', '[la baisse va durer] | le gouvernement | Pour'],
    ['fr', 'Pour la FNAB, la baisse va durer.', '[la baisse va durer] | FNAB | Pour'],
    ['fr', 'Pour Anne Lin, « la baisse va durer ».', '[« la baisse va durer »] | Anne Lin | Pour'],
    ['es', 'Para la economista Ana Lima, la baja va a durar.', '[la baja va a durar] | Ana Lima | Para'],
    [
      'es',
      'El puente, en palabras de Ana Lima, está cerrado.',
      '[El puente] [está cerrado] | Ana Lima | en palabras de',
    ],
    [
      'it',
      'Il dossier, a detta di Anna Lini, è pieno di lacune.',
      '[Il dossier] [è pieno di lacune] | Anna Lini | a detta di',
    ],
    [
      'it',
      'Ieri, a detta di Anna Lini, è crollato un ponte.',
      '[è crollato un ponte] | Anna Lini | a detta di',
    ],
    ['it', 'Per il governo, il calo durerà a lungo.', '[il calo durerà a lungo] | il governo | Per'],
    ['pt', 'Para o sindicato, a queda vai durar.', '[a queda vai durar] | o sindicato | Para'],
    [
      'nl',
      'De verdachte zou, aldus Anna Linde, al weken weg zijn.',
      '[De verdachte zou] [al weken weg zijn] | Anna Linde | aldus',
    ],
    [
      'nl',
      'De brug is dicht, aldus Anna Linde, en ze blijft dicht.',
      '[De brug is dicht] | Anna Linde | aldus',
    ],
    ['sv', 'Bron är enligt Anna Lind stängd sedan maj.', '[Bron är] [stängd sedan maj] | Anna Lind | enligt'],
    [
      'de',
      'Nach eigenen Angaben hat Nordlys die Brücke gesperrt.',
      '[hat Nordlys die Brücke gesperrt] | Nordlys | Nach eigenen Angaben',
    ],
    [
      'de',
      'Nordlys hat nach eigenen Angaben die Brücke gesperrt.',
      '[Nordlys hat] [die Brücke gesperrt] | Nordlys | nach eigenen Angaben',
    ],
    [
      'de',
      'Die Brücke hat nach eigenen Angaben Nordlys gesperrt.',
      '[Die Brücke hat] [Nordlys gesperrt] | left-out | nach eigenen Angaben',
    ],
    [
      'de',
      'Nach eigenen Angaben war das Wetter gut.',
      '[war das Wetter gut] | left-out | Nach eigenen Angaben',
    ],
    ['en', 'The fix is ready, according to a trailer.', '[The fix is ready] | a trailer | according to'],
    ['en', 'The paper quoted Ann Lin, an engineer, as saying it works.', '[it works] | Ann Lin | quoted'],
    ['en', 'The paper quoted Ann Lin as saying it works.', '[it works] | Ann Lin | quoted'],
    [
      'es',
      'El puente está cerrado, según portavoces de Nordlys.',
      '[El puente está cerrado] | portavoces de Nordlys | según',
    ],
    ['en', 'But late on Monday, according to Ann Lin, it failed.', '[it failed] | Ann Lin | according to'],
    [
      'it',
      'Al mercato, a detta di Anna Lini, è crollato un ponte.',
      '[è crollato un ponte] | Anna Lini | a detta di',
    ],
    ['en', '– The fix is ready, according to Ann Lin.', '[The fix is ready] | Ann Lin | according to'],
    ['en', 'The fix is ready – according to Ann Lin.', '[The fix is ready] | Ann Lin | according to'],
    [
      'en',
      'According to Ann Lin of Nordlys the fix is ready, too.',
      '[the fix is ready, too] | Ann Lin | According to',
    ],
    ['fr', 'Pour la CGT Cheminots, la baisse va durer.', '[la baisse va durer] | CGT Cheminots | Pour'],
    ['fr', 'Pour l’avocate, la baisse va durer.', '[la baisse va durer] | l’avocate | Pour'],
    ['fr', 'Pour la directrice Anne Lin, la baisse va durer.', '[la baisse va durer] | Anne Lin | Pour'],
    ['fr', 'Selon Anne Lin, directrice, le pont est fermé.', '[le pont est fermé] | Anne Lin | Selon'],
    ['en', 'The plan is clear: “We build”, according to Ann Lin.', '[“We build”] | Ann Lin | according to'],
    ['en', 'The fix is ready according to Ann Lin', '[The fix is ready] | Ann Lin | according to'],
    ['en', 'It is new; according to Ann Lin it works.', '[it works] | Ann Lin | according to'],
    ['en', 'It is new: according to Ann Lin, it works.', '[it works] | Ann Lin | according to'],
    ['en', 'It is new; it works, according to Ann Lin.', '[It is new; it works] | Ann Lin | according to'],
    ['de', 'Die Brücke ist alt; laut Anna Lind hält sie.', '[hält sie] | Anna Lind | laut'],
    ['sv', 'Bron är stängd, lyder det.', '[Bron är stängd] | left-out | lyder det'],
    ['no', 'Broen er stengt, heter det.', '[Broen er stengt] | left-out | heter det'],
    ['nl', 'De brug is dicht, klinkt het.', '[De brug is dicht] | left-out | klinkt het'],
    [
      'de',
      '„Die Brücke ist zu“, heißt es in dem Bericht.',
      '[„Die Brücke ist zu“] | dem Bericht | heißt es in',
    ],
    ['fr', 'Le lundi, selon Anne Lin, le pont ferme.', '[le pont ferme] | Anne Lin | selon'],
    ['it', 'Il lunedì, a detta di Anna Lini, chiude un ponte.', '[chiude un ponte] | Anna Lini | a detta di'],
    ['fr', 'Le pont, selon Anne Lin, ferme le lundi.', '[Le pont] [ferme le lundi] | Anne Lin | selon'],
    [
      'pt',
      'Segundo pesquisa da Nordlys, a ponte está fechada.',
      '[a ponte está fechada] | pesquisa da Nordlys | Segundo',
    ],
    [
      'es',
      'Según informe de Nordlys, el puente está cerrado.',
      '[el puente está cerrado] | informe de Nordlys | Según',
    ],
    [
      'es',
      'Según denuncia de Nordlys, el puente está cerrado.',
      '[el puente está cerrado] | denuncia de Nordlys | Según',
    ],
    [
      'nl',
      '‘De brug is dicht’, aldus Anna Linde, directeur van Nordlys, ‘en ze blijft dicht’.',
      '[‘De brug is dicht’] [‘en ze blijft dicht’] | Anna Linde | aldus',
    ],
    [
      'fr',
      'Le pont est fermé, selon Anne Lin, directrice de Nordlys',
      '[Le pont est fermé] | Anne Lin | selon',
    ],
    ['en', 'The fix is ready, according to Ann Lin, a lawyer', '[The fix is ready] | Ann Lin | according to'],
    [
      'fr',
      'Le pont serait, selon Anne Lin, le plus vieux du pays.',
      '[Le pont serait] [le plus vieux du pays] | Anne Lin | selon',
    ],
    [
      'fr',
      'Pour la défense, hier soir, la peine était lourde.',
      '[la peine était lourde] | la défense | Pour',
    ],
    [
      'en',
      'The plan is ready, per Google’s support page.',
      '[The plan is ready] | Google’s support page | per',
    ],
    [
      'en',
      'In the words of a trailer, the bridge is closed.',
      '[the bridge is closed] | a trailer | In the words of',
    ],
    ['de', 'Die Brücke ist zu, laut einem Zettel.', '[Die Brücke ist zu] | einem Zettel | laut'],
    ['sv', '”Bron är stängd”, lyder det.', '[”Bron är stängd”] | left-out | lyder det'],
    [
      'en',
      'According to a man who passed, the bridge is closed.',
      '[the bridge is closed] | a man | According to',
    ],
    [
      'en',
      'According to a man on the bridge, the gate is closed.',
      '[the gate is closed] | a man on the bridge | According to',
    ],
    ['fr', 'Selon un homme qui passait, le pont est fermé.', '[le pont est fermé] | un homme | Selon'],
  ])('takes what it attributes, in %s: %s', (lang, text, expected) => {
    expect(phrases(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'According to Ann Lin.'],
    ['en', 'According to Ann Lin, yes.'],
    ['en', 'They laid it according to the pattern.'],
    ['en', 'They drove in line with the rules.'],
    ['fr', 'Pour Anne Lin, il apporte des fleurs.'],
    ['fr', 'Pour la table, il faut trois chaises.'],
    ['fr', 'Pour la Bretagne, la baisse va durer.'],
    ['fr', 'Pour l’économiste Anne Lin le jour se lève.'],
    ['es', 'Para la mesa, hacen falta tres sillas.'],
    ['es', 'La frase es de Ana Lima.'],
    ['nl', 'Aldus Anna Linde was de brug dicht.'],
    ['de', 'So Anna Lind will, bleibt sie.'],
    ['en', 'The paper quoted the rain as saying it works.'],
    ['es', 'El puente está cerrado, según explicó Ana Lima.'],
    ['nl', 'Het werkt volgens een vast patroon.'],
    ['fr', 'Pour M. Lin, il reste une chaise.'],
    ['fr', 'Pour le voisin, la baisse va durer.'],
    ['sv', 'Det heter att bron är stängd.'],
    ['sv', 'Platsen heter det gamla torget.'],
    ['de', 'Es läuft so Anna Lind.'],
    ['es', 'Según cuenta Ana Lima, el puente está cerrado.'],
    ['en', 'The plan is ready, per page.'],
    ['en', 'The plan is ready, per person.'],
    ['en', 'In the words of the pattern, the bridge is closed.'],
    ['sv', 'Så lyder det i Oslo.'],
  ])('attributes nothing, in %s: %s', (lang, text) => {
    expect(phrases(lang, text)).toEqual([]);
  });
});

describe('several phrases in one sentence', () => {
  it('take a clause each', () => {
    expect(phrases('en', 'According to Ann Lin it works; according to Bo Ek it lasts.')).toEqual([
      '[it works] | Ann Lin | According to',
      '[it lasts] | Bo Ek | according to',
    ]);
  });

  it.each([
    [MOST_PHRASES - 1, MOST_PHRASES - 1],
    [MOST_PHRASES, MOST_PHRASES],
    [MOST_PHRASES + 1, MOST_PHRASES],
  ])('are as many as a sentence can hold: of %i, %i', (written, read) => {
    const clauses = Array.from({ length: written }, () => 'according to Ann Lin it works');
    expect(phrases('en', `${clauses.join('; ')}.`)).toHaveLength(read);
  });
});
