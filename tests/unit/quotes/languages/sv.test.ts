import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['”⟦Det fungerar⟧”, säger Mauricio Lind.', 'Mauricio Lind'],
  [
    '”⟦Vi har aldrig sett ett så snabbt genombrott⟧”, säger Karin Holm, forskningschef på Norrtek.',
    'Karin Holm',
  ],
  ['– ⟦Det blir dyrare för alla kunder⟧, säger Ulf Sand.', 'Ulf Sand'],
  [
    'Enligt Myndigheten för digital trygghet ⟦har antalet bedrägerier fördubblats⟧.',
    'Myndigheten för digital trygghet',
  ],
  ['Norrteks vd Eva Lind uppger att ⟦fabriken öppnar i augusti⟧.', 'Eva Lind'],
  ['Teknikchefen Olle Berg vill inte spekulera. ”⟦Vi utreder saken⟧”, skriver han i ett mejl.', 'Olle Berg'],
  ['På måndagen meddelade Norrtek att ⟦tjänsten stängs⟧.', 'Norrtek'],
  ['Bolaget Norrtek ser ljust på framtiden. ”⟦Vi växer snabbare än väntat⟧”, skriver bolaget.', 'Norrtek'],
  ['– ⟦Nej, det stämmer inte+⟧, svarar Ulf Sand. – ⟦Vi har inte sålt något.⟧', 'Ulf Sand'],
] as const;

const SILENT = [
  'Allt gick enligt plan och bron öppnade i tid.',
  'Romanen ”Vintergatan” kommer ut i mars.',
  'Den så kallade ”mobilskatten” höjs i januari.',
  'Välj ”Inställningar” och sedan ”Ljud”.',
  'Bolaget planerar att anställa 40 personer i höst.',
  'Skärmen är 27" och väger fem kilo.',
  'På skylten stod ”Stängt för säsongen”.',
  'Ledningen avböjer att kommentera.',
] as const;

describe('quotations in Swedish', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('sv', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('sv', plain)).toEqual([]);
  });
});
