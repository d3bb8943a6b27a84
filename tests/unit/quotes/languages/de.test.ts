import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const quoted: readonly (readonly [string, string | null])[] = [
  ['„⟦Es funktioniert⟧“, sagte Anna Lind.', 'Anna Lind'],
  ['„⟦Es funktioniert⟧“, so Anna Lind von der Universität Greiz.', 'Anna Lind'],
  ['Anna Lind sagte, ⟦der Fehler sei behoben⟧.', 'Anna Lind'],
  ['Am Montag teilte die Polizei mit, dass ⟦der Fehler behoben ist⟧.', 'die Polizei'],
  ['⟦Der Fehler ist behoben⟧, wie die Polizei am Montag mitteilte.', 'die Polizei'],
  ['Laut Anna Lind ⟦ist der Fehler behoben⟧.', 'Anna Lind'],
  ['Nach Angaben der Polizei ⟦ist der Fehler behoben⟧.', 'der Polizei'],
  ['Anna Lind hatte am 20. Februar gesagt, ⟦der Fehler sei behoben⟧.', 'Anna Lind'],
  ['»⟦Es funktioniert⟧«, sagt Nordlys-Chefin Anna Lind.', 'Anna Lind'],
  ['„⟦Es funktioniert+⟧“, so Anna Lind, „⟦aber leider zu langsam.⟧“', 'Anna Lind'],
  ['⟦Der Fehler sei behoben⟧, so Anna Lind.', 'Anna Lind'],
  ['Anna Lind bezweifelte den Bericht: ⟦Er sei „voller Lücken“⟧.', 'Anna Lind'],
  ['Es gilt der Einwand, ⟦die Anlage diene nur dem Betreiber⟧.', null],
  ['Die Polizei warf dem Fahrer vor, ⟦Daten gefälscht zu haben⟧.', 'Die Polizei'],
  ['Die Firma kündigte am Montag an, ⟦das Werk in Greiz zu schließen⟧.', 'Die Firma'],
  ['Anna Lind forderte die Regierung auf, ⟦neue Wege einzuschlagen⟧.', 'Anna Lind'],
  ['Anna Lind nannte den Bericht eine „⟦Zeitungsente⟧“.', 'Anna Lind'],
  ['Als „⟦spätes Geschenk⟧“ bezeichnete Anna Lind den Fund.', 'Anna Lind'],
  ['Die Ministerin wies das am Rande einer Tagung als „⟦Unsinn⟧“ zurück.', 'Die Ministerin'],
  ['Der Präsident beklagte eine wachsende „⟦Kluft zwischen Stadt und Land⟧“.', 'Der Präsident'],
  ['Wie „netz online“ berichtet, ⟦ist der Dienst wieder da⟧.', 'netz online'],
];

const silent: readonly string[] = [
  'Das Modell nennt sich „Falke 3“ und kostet 799 Euro.',
  'Der Film „Der lange Weg“ läuft seit Mai.',
  'Sie fuhr am 3. Oktober nach Hause.',
  'Die sogenannten „Falken“ kamen spät.',
  'Er war gestern so müde.',
  'Demzufolge wird neu gebaut.',
  'Dann nennt sie sich „falke 12“ und läuft bis September.',
  'Sie zeigte die preisgekrönte Klima-Dokumentation „Eine weite Reise“.',
  'Er rief die Mannschaft zum „Großen Sprung“ auf.',
  'Die kommende Ausgabe (Codename: „Mahlstrom“) erscheint im Mai.',
  'Die Firma baut um, um Geld zu sparen.',
  'Sie lernte, Maschinen zu bauen.',
  'Das wäre schade.',
  'Ich habe keine Zeit und werde nicht kommen.',
  'Eine Reise, die er gerne mache, ist weit.',
  'Im Laufe des Jahres kamen neue Modelle.',
  'Die neue Anlage steht in Greiz.',
];

describe('German quotations', () => {
  it.each(quoted)('%s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('de', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(silent)('nobody is quoted in: %s', (plain) => {
    expect(readPassage('de', plain)).toEqual([]);
  });

  it('a sentence in the conjunctive is reported though the page does not say by whom', () => {
    expect(readPassage('de', 'Die Halle brannte. Mehrere Menschen seien verletzt worden.')).toEqual([
      { text: 'Mehrere Menschen seien verletzt worden', by: null },
    ]);
  });

  it('two reported sentences with another between stay two', () => {
    const plain =
      'Ein Sprecher sagte, es brenne. Die Halle sei leer gewesen. Die Feuerwehr kam um acht. Verletzt sei niemand.';
    expect(readPassage('de', plain).map(({ text }) => text)).toEqual([
      'es brenne',
      'Die Halle sei leer gewesen',
      'Verletzt sei niemand',
    ]);
  });

  it('what is conditional counts only where the talk goes on', () => {
    const plain =
      'Ein Sprecher sagte, der Bau sei fertig. Kunden könnten bald kommen. Morgen ist frei. Das könnte stimmen.';
    expect(readPassage('de', plain).map(({ text }) => text)).toEqual([
      'der Bau sei fertig',
      'Kunden könnten bald kommen',
    ]);
  });

  it('a sentence in the conjunctive goes on with who spoke before it', () => {
    const plain = 'Ein Sprecher sagte, der Fehler sei behoben. Daten seien nicht betroffen.';
    expect(readPassage('de', plain)).toEqual([
      { text: 'der Fehler sei behoben', by: 'Ein Sprecher' },
      { text: 'Daten seien nicht betroffen', by: 'Ein Sprecher' },
    ]);
  });
});
