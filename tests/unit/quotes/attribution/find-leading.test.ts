import { expect, it } from 'vitest';
import { findLeading } from '../../../../utils/quotes/attribution/find-leading';
import { readSentence } from '../../../helpers/read-sentence';

function leading(lang: string, barred: string): string | null {
  const { search, at, cut } = readSentence(lang, barred);
  const phrase = findLeading(search, at[0]);
  return phrase && `${phrase.name ? cut(phrase.name) : phrase.head}: ${phrase.kind}`;
}

it.each([
  ['en', 'Ann Lin was blunt|: “It works.”', 'Ann Lin: name'],
  ['en', 'On Sunday Ann Lin was blunt|: “It works.”', 'Ann Lin: name'],
  ['en', 'In Oslo, Ann Lin was blunt|: “It works.”', 'Ann Lin: name'],
  ['en', 'When it failed, Ann Lin was blunt|: “It works.”', 'Ann Lin: name'],
  ['en', 'The mayor was blunt|: “It works.”', 'mayor: unnamed'],
  ['en', 'A Nordlys spokesperson declined to comment|.', 'spokesperson: unnamed'],
  ['en', 'The company was blunt|: “It works.”', 'company: company'],
  ['en', 'She was blunt|: “It works.”', 'she: pronoun'],
  ['en', 'The chart is clear, and Ann Lin was blunt|: “It works.”', 'Ann Lin: name'],
  ['en', 'On Monday the mayor was blunt|: “It works.”', 'mayor: unnamed'],
  ['en', 'On the last Friday in May the founders met|: “It works.”', 'founders: unnamed'],
  ['de', 'Am Montag war Anna Lind deutlich|: „Es läuft.“', null],
  ['de', 'Anna Lind war deutlich|: „Es läuft.“', 'Anna Lind: name'],
  ['de', 'Das sagte Anna Lind der Nordpost|: „Es läuft.“', 'Anna Lind: name'],
  ['de', 'Das stellte der Vorsitzende Jan Ek in Frage|: „Es läuft.“', 'Jan Ek: person'],
  ['de', 'Das stellte die Sprecherin in Frage|: „Es läuft.“', 'sprecherin: unnamed'],
  ['de', 'Das lag an der Farbe|: „Es läuft.“', null],
  ['it', 'Lapidario il commento di Fulvia Corsetti|: «Funziona.»', null],
  ['it', 'Fulvia Corsetti è netta|: «Funziona.»', 'Fulvia Corsetti: name'],
  ['nl', 'Het regende hard|: ‘Het werkt.’', null],
  ['en', 'The rain was heavy|: “It works.”', null],
  ['en', 'At the gate of the plant|: “It works.”', null],
  ['en', '|Ann Lin was blunt: “It works.”', null],
  ['de', 'Nach der Wahl war der Vorsitzende Jan Ek deutlich|: „Es läuft.“', 'Jan Ek: person'],
  ['de', 'Gestern nannte der Sprecher das falsch|: „Es läuft.“', 'sprecher: unnamed'],
  ['de', 'Das sagte die Sprecherin|: „Es läuft.“', 'sprecherin: unnamed'],
  ['de', 'Anna Lind sagte Bo Ek nichts|: „Es läuft.“', 'Anna Lind: name'],
  ['en', 'A Nordlys engineer Ann Lin declined|: “It works.”', 'Ann Lin: person'],
  ['en', 'The Nordlys spokesperson and others declined|: “It works.”', 'spokesperson: unnamed'],
  ['en', 'On Monday in Oslo the mayor was blunt|: “It works.”', 'mayor: unnamed'],
  ['en', '“The Last Server” Ann Lin was blunt|: “It works.”', 'Ann Lin: name'],
  ['it', 'Bassani al lavoro|: «Può crollare».', 'Bassani: name'],
  ['it', 'Ieri era buio, Bassani il vecchio parla|: «Può crollare».', 'Bassani: name'],
  ['de', 'Das Haus der Sprecherin war alt|: „Es läuft.“', null],
  ['de', 'Auf dem Dach der Sprecherin war es kalt|: „Es läuft.“', null],
  ['de', 'Das Haus von Anna Lind brannte|: „Es läuft.“', null],
  ['it', 'Netto il geologo Bassani|: «Può crollare».', null],
  ['es', 'Clara la respuesta de Ana Lima|: «Sí».', null],
  ['en', 'On Monday it rained|: “It works.”', null],
  ['en', 'The board (in Oslo) was blunt|: “It works.”', 'board: unnamed'],
  ['en', 'Lin, of the board, was blunt|: “It works.”', 'Lin: name'],
  ['de', 'Seit Mai leitet der Chef Otto Lind die Firma|: „Es läuft.“', 'Otto Lind: person'],
  ['de', 'Das gab Anna Lind zu|: „Es läuft.“', 'Anna Lind: name'],
  ['de', 'Der Plan des Chefs Otto Lind war alt|: „Es läuft.“', null],
])('the subject a sentence opens with, in %s: %s', (lang, barred, expected) => {
  expect(leading(lang, barred)).toBe(expected);
});
