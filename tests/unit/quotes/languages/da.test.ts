import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['»⟦Det virker⟧«, siger Vinicio Lind.', 'Vinicio Lind'],
  [
    '»⟦Vi har aldrig set så hurtigt et gennembrud⟧«, siger Karen Holm, forskningschef i Nordtek.',
    'Karen Holm',
  ],
  ['- ⟦Det bliver dyrere for alle kunderne⟧, siger Ulf Sand.', 'Ulf Sand'],
  ['Ifølge Anne Kjær ⟦er antallet af svindelforsøg fordoblet⟧.', 'Anne Kjær'],
  ['Administrerende direktør Eva Lind fra Nordtek oplyser, at ⟦fabrikken åbner i august⟧.', 'Eva Lind'],
  ['It-chef Ole Berg er kritisk. "⟦Det her holder ikke i længden⟧", skriver han i en mail.', 'Ole Berg'],
  ['Mandag meddelte Nordtek, at ⟦tjenesten lukker⟧.', 'Nordtek'],
  ['"⟦Vi har rettet fejlen i alle butikker⟧", lyder det fra Mette Skov.', 'Mette Skov'],
  ['Politiet bekræfter, at ⟦to mænd er anholdt⟧.', 'Politiet'],
] as const;

const SILENT = [
  'Alt gik ifølge planen, og broen åbnede til tiden.',
  'Romanen »Mælkevejen« udkommer i marts.',
  'Den såkaldte "mobilafgift" stiger i januar.',
  'Under "Indstillinger" ligger punktet "Lyd".',
  'Selskabet planlægger at ansætte 40 medarbejdere.',
  'Skærmen er 27" og vejer fem kilo.',
  'På skiltet stod der "Lukket for sæsonen".',
  'Ledelsen ønsker ikke at kommentere sagen.',
] as const;

describe('quotations in Danish', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('da', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('da', plain)).toEqual([]);
  });
});
