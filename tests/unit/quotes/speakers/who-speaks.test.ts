import { describe, expect, it } from 'vitest';
import { parseNounPhrase } from '../../../../utils/quotes/phrases/parse-noun-phrase';
import { isSurelyPerson } from '../../../../utils/quotes/speakers/find-addressed';
import {
  drawAddressed,
  drawBehindAdjuncts,
  drawSubjectAfter,
  drawSubjectBefore,
} from '../../../helpers/draw-speaker';
import { readTokens } from '../../../helpers/read-tokens';

describe('before a verb speaks', () => {
  it.each([
    ['en', 'Lin | said', 'Lin: name'],
    ['en', 'Lin has also | said', 'Lin: name'],
    ['en', 'Lin on Monday | said', 'Lin: name'],
    ['en', 'Lin in April | said', 'Lin: name'],
    ['en', 'The Harbour Group on Monday | said', 'The Harbour Group: organisation, name Harbour Group'],
    ['en', 'Lin, a baker, | said', 'Lin: name, of “Lin, a baker,”'],
    ['en', 'Lin (R-SC) | said', 'Lin: name, of “Lin (R-SC)”'],
    ['en', 'Lin – a baker – | said', 'Lin: name, of “Lin – a baker –”'],
    ['en', 'Lin, a “baker”, | said', 'Lin: name, of “Lin, a “baker”,”'],
    ['en', 'The chief executive, Ann Lin, | said', 'Ann Lin: name, of “The chief executive, Ann Lin,”'],
    [
      'en',
      'The chief executive, Lin, | said',
      'The chief executive: unnamed, of “The chief executive, Lin,”',
    ],
    [
      'en',
      'The chief executive, Mr. Lin, | said',
      'Mr. Lin: person, name Lin, of “The chief executive, Mr. Lin,”',
    ],
    ['en', 'The company, Nordlys, | said', 'Nordlys: name, of “The company, Nordlys,”'],
    [
      'en',
      'The company, Nordlys Labs, | said',
      'Nordlys Labs: organisation, of “The company, Nordlys Labs,”',
    ],
    ['en', 'A spokeswoman, Ann Lin, | said', 'Ann Lin: name, of “A spokeswoman, Ann Lin,”'],
    ['en', 'The report, Ann Lin, | said', 'The report: document, of “The report, Ann Lin,”'],
    [
      'en',
      'The chief executive, who left on Monday, | said',
      'The chief executive: unnamed, of “The chief executive, who left on Monday,”',
    ],
    ['en', 'Lin and Ek | said', 'Lin and Ek: name, many'],
    ['en', 'Lin and the mayor of Oslo | said', 'Lin and the mayor of Oslo: unnamed, many'],
    ['en', 'Researchers at Nordlys have | said', 'Researchers at Nordlys: unnamed'],
    ['en', 'When the rain came, Lin | said', 'Lin: name'],
    ['en', 'It rained: Lin | said', 'Lin: name'],
    ['en', 'But Lin | said', 'Lin: name'],
    ['en', 'What Lin | said', 'Lin: name'],
    ['en', 'The Sunday Post | said', 'The Sunday Post: organisation, name Sunday Post'],
    ['de', 'Ole Lind, Sprecher des Verbands | sagte', 'Ole Lind: name, of “Ole Lind, Sprecher des Verbands”'],
    ['de', 'der Sprecher des Verbands | sagte', 'der Sprecher des Verbands: unnamed'],
    ['de', 'Die Firma, ein Zulieferer, | sagte', 'Die Firma: company, of “Die Firma, ein Zulieferer,”'],
    [
      'de',
      'wie die Nordpost unter Berufung auf Insider | berichtet',
      'die Nordpost: name, name Nordpost, of “die Nordpost unter Berufung auf Insider”',
    ],
    ['de', 'Die Forscherin, Anna Lind, | sagte', 'Anna Lind: name, of “Die Forscherin, Anna Lind,”'],
    [
      'de',
      'Der Innenminister Frankreichs, Ole Lind, | sagte',
      'Ole Lind: name, of “Der Innenminister Frankreichs, Ole Lind,”',
    ],
    [
      'de',
      'Der Minister Lind, Ole Ek, | sagte',
      'Der Minister Lind: person, name Lind, of “Der Minister Lind, Ole Ek,”',
    ],
    [
      'de',
      'Der Minister Otto Linds, Ole Ek, | sagte',
      'Der Minister Otto Linds: person, name Otto Linds, of “Der Minister Otto Linds, Ole Ek,”',
    ],
    [
      'es',
      'El ingeniero que halló el fallo, Iker Zubimendi, | publicó',
      'Iker Zubimendi: name, of “El ingeniero que halló el fallo, Iker Zubimendi,”',
    ],
    [
      'es',
      'El ingeniero que halló el fallo de la red, Iker Zubimendi, | publicó',
      'Iker Zubimendi: name, of “El ingeniero que halló el fallo de la red, Iker Zubimendi,”',
    ],
    ['es', 'El jugador, un hombre alto, | bromeó', 'El jugador: unnamed, of “El jugador, un hombre alto,”'],
    [
      'es',
      'El jugador, que no lo ha abierto, | bromeó',
      'El jugador: unnamed, of “El jugador, que no lo ha abierto,”',
    ],
    ['es', 'Ana Lind, directora de Nordlys, | dijo', 'Ana Lind: name, of “Ana Lind, directora de Nordlys,”'],
    [
      'nl',
      'Jan Lind, woordvoerder van de bond, | zei',
      'Jan Lind: name, of “Jan Lind, woordvoerder van de bond,”',
    ],
    ['nl', 'zoals Jan Lind vandaag | meldt', 'Jan Lind: name'],
    ['sv', 'Ann Lind, vd på Nordlys, | säger', 'Ann Lind: name, of “Ann Lind, vd på Nordlys,”'],
  ])('%s: %s: %s', (lang, drawn, speaker) => {
    expect(drawSubjectBefore(drawn, lang)).toBe(speaker);
  });

  it.each([
    ['en', 'Often | said'],
    ['en', 'On Monday | said'],
    ['en', 'She, a baker, | said'],
    ['en', 'Lin: a baker, | said'],
    ['en', 'Lin, a baker; a cook, | said'],
    ['en', 'The price of bread, which rose, | said'],
    ['en', 'Lin, “a baker who wrote that bread is the one thing that nobody should ever be without”, | said'],
    ['de', 'Nicht die Firma, sondern ein Zulieferer, | sagte'],
    ['es', 'El ingeniero que halló el fallo: Iker Zubimendi, | publicó'],
    ['es', 'El jugador, eso sí, no lo ha abierto, | bromeó'],
  ])('nobody, %s: %s', (lang, drawn) => {
    expect(drawSubjectBefore(drawn, lang)).toBe('nobody');
  });
});

describe('behind a verb speaks', () => {
  it.each([
    ['en', 'said | John Cable', 'John Cable: name'],
    [
      'en',
      'said | John Cable, vice president of servicing, to the board',
      'John Cable: name, of “John Cable, vice president of servicing,”',
    ],
    ['en', 'said | John Cable, who left, on Monday', 'John Cable: name'],
    [
      'en',
      'said | the chief executive, Jane Roe, on Monday',
      'Jane Roe: name, of “the chief executive, Jane Roe”',
    ],
    ['en', 'said | Lin and Ek on Monday', 'Lin and Ek: name, many'],
    ['en', 'said | Lin and she on Monday', 'Lin: name'],
    ['en', 'said | often Lin', 'Lin: name'],
    ['en', 'said | the baker and Lin', 'the baker: unnamed'],
    [
      'de',
      'sagte | Anna Lind, Leiterin der Abteilung, am Montag',
      'Anna Lind: name, of “Anna Lind, Leiterin der Abteilung,”',
    ],
    ['de', 'sagte | der Sprecher', 'der Sprecher: unnamed'],
    ['nl', 'het zegt | Lind over de markt', 'Lind: name'],
    ['nl', 'hij zegt | veel over de markt', 'veel: unnamed'],
    [
      'fr',
      'déclare | Anne Lind, de l’association Net Propre, hier',
      'Anne Lind: name, of “Anne Lind, de l’association Net Propre,”',
    ],
    ['fr', 'déclare | Anne Lind, de l’association Net Propre hier', 'Anne Lind: name'],
    ['fr', 'déclare | Anne Lind, de 88 ans, hier', 'Anne Lind: name, of “Anne Lind, de 88 ans,”'],
    ['fr', 'déclare | Anne Lind, 74 ans, hier', 'Anne Lind: name, of “Anne Lind, 74 ans,”'],
    ['fr', 'déclare | Anne Lind, 74 kilos, hier', 'Anne Lind: name'],
    [
      'fr',
      'déclare | Anne Lind, directrice de Nordlys, hier',
      'Anne Lind: name, of “Anne Lind, directrice de Nordlys,”',
    ],
    ['fr', 'déclare | Anne Lind, directrice de Nordlys hier', 'Anne Lind: name'],
    ['fr', 'déclare | Anne Lind, De Lyon, hier', 'Anne Lind: name'],
    ['fr', 'déclare | Anne Lind, de retour, hier', 'Anne Lind: name'],
    ['fr', 'dit | , beau joueur, le patron de Voltaris', 'le patron de Voltaris: unnamed'],
    ['fr', 'dit | le 4 avril Anne Lind', 'Anne Lind: name'],
    [
      'es',
      'declaró | ayer ante el juez el exdirector Ole Lind',
      'el exdirector Ole Lind: person, name Ole Lind',
    ],
    [
      'es',
      'declaró | Eutimio Rueda, de 88 años, ayer',
      'Eutimio Rueda: name, of “Eutimio Rueda, de 88 años,”',
    ],
    ['es', 'declaró | Eutimio Rueda, de 88 años', 'Eutimio Rueda: name'],
    ['es', 'declaró | Ole Lind en su sede', 'Ole Lind: name'],
    ['es', 'declaró | con el bastón Eutimio Rueda.', 'Eutimio Rueda: name'],
    [
      'it',
      'dice | ieri Anna Lind, dell’associazione Rete Pulita, al giornale',
      'Anna Lind: name, of “Anna Lind, dell’associazione Rete Pulita,”',
    ],
    ['pt', 'disse | ontem Ana Lind, de 54 anos, moradora', 'Ana Lind: name, of “Ana Lind, de 54 anos,”'],
  ])('%s: %s: %s', (lang, drawn, speaker) => {
    expect(drawSubjectAfter(drawn, lang)).toBe(speaker);
  });

  it.each([
    ['en', 'said | on Monday'],
    ['en', 'said | there'],
    ['en', 'said | it'],
    ['nl', 'het zegt | veel over de markt'],
    ['fr', 'dit | , le patron de Voltaris'],
  ])('nobody, %s: %s', (lang, drawn) => {
    expect(drawSubjectAfter(drawn, lang)).toBe('nobody');
  });
});

describe('between a verb and who speaks are passed over', () => {
  it.each([
    ['en', 'said | often Lin', 'Lin'],
    ['en', 'said | on Monday Lin', 'on Monday Lin'],
    ['de', 'sagte | am Montag Lind', 'am Montag Lind'],
    ['es', 'declaró | ayer ante el juez el exdirector Ole Lind', 'el exdirector Ole Lind'],
    ['es', 'declaró | este lunes Lind', 'Lind'],
    ['es', 'declaró | la semana pasada Lind', 'Lind'],
    ['es', 'declaró | en abril Lind', 'Lind'],
    ['es', 'declaró | con el bastón Eutimio Rueda.', 'Eutimio Rueda.'],
    ['es', 'declaró | con el abogado Eutimio Rueda el alcalde', 'el alcalde'],
    ['es', 'declaró | ante el juez', 'ante el juez'],
    ['es', 'declaró | , riendo, Lind', 'Lind'],
    ['es', 'declaró | , Lind', ', Lind'],
    ['es', 'declaró | , muy alto y muy claro y bien, Lind', ', muy alto y muy claro y bien, Lind'],
    ['es', 'declaró | , que ríe, Lind', ', que ríe, Lind'],
    ['es', 'declaró | ,, Lind', ',, Lind'],
    ['es', 'declaró | , riendo', ', riendo'],
    ['es', 'declaró | todo Lind', 'todo Lind'],
    ['fr', 'dit | le 4 avril Anne', 'Anne'],
    ['fr', 'dit | hier soir devant la presse, beau joueur, le patron', 'le patron'],
    ['fr', 'dit | Devant Nantes', 'Devant Nantes'],
    ['it', 'dice | ieri Lind', 'Lind'],
  ])('%s: %s: %s', (lang, drawn, rest) => {
    expect(drawBehindAdjuncts(drawn, lang)).toBe(rest);
  });
});

describe('whoever is spoken to opens a German sentence', () => {
  it.each([
    ['Der Agentur Nordpress | sagte Lin', 'Agentur Nordpress'],
    ['Dem „Hafenblatt“ | sagte Lin', '„Hafenblatt“'],
    ['Der englischsprachigen Zeitung „Das Hafenblatt“ | sagte Lin', '„Das Hafenblatt“'],
    ['Dem Sender Nordfunk | sagte Lin', 'Nordfunk'],
    ['Der Sprecherin | sagte Lin', 'somebody'],
    ['Der sehr alten und ehrwürdigen guten „Hafenblatt“ | sagte Lin', '„Hafenblatt“'],
    ['Der sehr alten und ehrwürdigen guten neuen „Hafenblatt“ | sagte Lin', '„Hafenblatt“'],
    ['Der sehr alten und sehr ehrwürdigen guten neuen „Hafenblatt“ | sagte Lin', 'nobody'],
    ['Der Sprecher | sagte Lin', 'nobody'],
    ['Der | sagte Lin', 'nobody'],
    ['Der Zeitung, „Das Hafenblatt“ | sagte Lin', 'nobody'],
    ['Der Zeitung „wir gehen jetzt“ | sagte Lin', 'nobody'],
    ['Die Agentur Nordpress | sagte Lin', 'nobody'],
    ['Der Agentur am Montag | sagte Lin', 'nobody'],
  ])('%s: %s', (drawn, name) => {
    expect(drawAddressed(drawn, 'de')).toBe(name);
  });
});

describe('surely a person is', () => {
  it.each([
    ['en', 'Ann Lin said', true],
    ['en', 'Mr. Lin said', true],
    ['en', 'she said', true],
    ['en', 'the mayor said', true],
    ['en', 'Chief executive Lin said', true],
    ['en', 'Lin said', false],
    ['en', 'Lind & Ek said', false],
    ['en', 'the company said', false],
    ['en', 'the Nordlys report said', false],
    ['en', 'the old bridge said', false],
    ['de', 'der Sprecher sagte', true],
    ['de', 'der Sprecherin sagte', false],
    ['de', 'der Minister Lind sagte', true],
    ['de', 'die Sprecherin sagte', true],
    ['de', 'dem Sender Nordfunk sagte', false],
  ])('%s: %s: %s', (lang, text, expected) => {
    const { tokens, lexicon } = readTokens(text, lang);
    const phrase = parseNounPhrase(tokens, { from: 0, to: tokens.length }, lexicon);
    expect(phrase && isSurelyPerson(tokens, phrase, lexicon)).toBe(expected);
  });
});
