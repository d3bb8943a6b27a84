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
];

const silent: readonly string[] = [
  'Das Modell nennt sich „Falke 3“ und kostet 799 Euro.',
  'Der Film „Der lange Weg“ läuft seit Mai.',
  'Sie fuhr am 3. Oktober nach Hause.',
  'Die sogenannten „Falken“ kamen spät.',
  'Er war gestern so müde.',
  'Demzufolge wird neu gebaut.',
];

describe('German quotations', () => {
  it.each(quoted)('%s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('de', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(silent)('nobody is quoted in: %s', (plain) => {
    expect(readPassage('de', plain)).toEqual([]);
  });

  it('a sentence in the conjunctive goes on with who spoke before it', () => {
    const plain = 'Ein Sprecher sagte, der Fehler sei behoben. Daten seien nicht betroffen.';
    expect(readPassage('de', plain)).toEqual([
      { text: 'der Fehler sei behoben', by: 'Ein Sprecher' },
      { text: 'Daten seien nicht betroffen', by: 'Ein Sprecher' },
    ]);
  });
});
