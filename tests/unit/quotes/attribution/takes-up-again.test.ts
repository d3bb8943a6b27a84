import { describe, expect, it } from 'vitest';
import { isBrokenOff, takesUpAgain } from '../../../../utils/quotes/attribution/takes-up-again';
import { readSentence } from '../../../helpers/read-sentence';

function goesOn(lang: string, barred: string): boolean {
  const { search, at } = readSentence(lang, barred);
  return takesUpAgain(search, at[0]);
}

describe('what follows the second comma of an attribution', () => {
  it.each([
    ['fr', 'Le groupe aurait, selon Lin, |renoncé à la vente.'],
    ['fr', 'La grève continue, selon Lin, |contre la vente.'],
    ['fr', 'La grève continue, selon Lin, |avec succès.'],
    ['fr', 'La grève touche, selon Lin, |trois gares du nord.'],
    ['fr', 'La grève, selon Lin, |le gouvernement la soutient.'],
    ['fr', 'La grève, selon Lin, |Nordlys la soutient.'],
    ['es', 'El puente, según Lima, |abrirá en mayo.'],
    ['es', 'El puente cierra, según Lima, |porque está roto.'],
    ['es', 'La empresa cierra, según Lima, |los tres puentes.'],
    ['it', 'Il ponte, secondo Lini, |crollerà presto.'],
    ['it', 'Il ponte chiude, secondo Lini, |per lavori.'],
    ['pt', 'A falha, segundo Lima, |afetou três mil clientes.'],
    ['pt', 'A ponte fecha, segundo Lima, |embora não esteja velha.'],
    ['fi', 'Silta, Laineen mukaan, |aukeaa toukokuussa.'],
  ])('was said too, in %s: %s', (lang, barred) => {
    expect(goesOn(lang, barred)).toBe(true);
  });

  it.each([
    ['fr', 'Le pont est fermé, selon Lin, |qui dirige le chantier.'],
    ['fr', 'Le pont est fermé, selon Lin, |et la gare est ouverte.'],
    ['fr', 'Le pont est fermé, selon Lin, |elle dirige le chantier.'],
    ['fr', 'Le pont est fermé, selon Lin, |à Paris.'],
    ['fr', 'Le pont est fermé, selon Lin, |hier soir.'],
    ['fr', 'Le pont est fermé, selon Lin, |quand il pleut.'],
    ['fr', 'Le pont est fermé, selon Lin, |directrice de Nordlys.'],
    ['fr', 'Le pont est fermé, selon Lin, |la directrice de Nordlys.'],
    ['fr', 'Le pont est fermé, selon Lin, |Anne Lin.'],
    ['fr', 'Le pont est fermé, selon Nordlys, |Anne Lin, directrice.'],
    ['fr', 'Le pont est fermé, selon Lin, |« oui ».'],
    ['fr', 'Le pont est fermé, selon Lin, |la CGT.'],
    ['fr', 'Le pont est fermé, selon Lin, |la CGT'],
    ['fr', 'Le pont est fermé, selon Lin, |un ancien directeur de la gare.'],
    ['fr', 'Le pont est fermé, selon Lin,|'],
    ['es', 'El puente está cerrado, según Lima, |recordando el plazo.'],
    ['es', 'El puente está cerrado, según Lima, |que dirige la obra.'],
    ['es', 'El puente está cerrado, según Lima, |directora de Nordlys.'],
    ['es', 'El puente está cerrado, según Lima, |ayer en Madrid.'],
    ['it', 'Il ponte è chiuso, secondo Lini, |che dirige i lavori.'],
    ['it', 'Il ponte è chiuso, secondo Lini, |ricordando la scadenza.'],
    ['pt', 'A ponte está fechada, segundo Lima, |em Lisboa.'],
    ['pt', 'A ponte está fechada, segundo Lima, |lembrando o prazo.'],
    ['en', 'The bridge, according to Lin, |opens in May.'],
    ['de', 'Die Brücke, so Lind, |öffnet im Mai.'],
  ])('is no part of it, in %s: %s', (lang, barred) => {
    expect(goesOn(lang, barred)).toBe(false);
  });
});

function breaksOff(lang: string, barred: string): boolean {
  const { search, at } = readSentence(lang, barred);
  return isBrokenOff(search, { ahead: { from: search.sentence.from, to: at[0] }, from: at[1] });
}

describe('a subject and its verb ahead of an attribution', () => {
  it.each([
    ['nl', 'Er komt|, zegt Lin, |een tweede sensor.'],
    ['nl', 'De brug krijgt|, zegt Lin, |een tweede dek.'],
    ['de', 'Er kommt|, sagt Lin, |ein zweiter Sensor.'],
    ['de', 'Die Brücke bekommt|, sagt Lin, |ein zweites Deck.'],
  ])('wait for the rest in %s: %s', (lang, barred) => {
    expect(breaksOff(lang, barred)).toBe(true);
  });

  it.each([
    ['nl', 'Komt|, zegt Lin, |een tweede sensor.'],
    ['nl', 'De oude brug komt|, zegt Lin, |een tweede sensor.'],
    ['nl', 'De brug komt|, zegt Lin, |de directeur van Nordlys.'],
    ['nl', 'De brug|, zegt Lin, |een tweede sensor.'],
    ['nl', 'De Markt|, zegt Lin, |een tweede sensor.'],
    ['nl', 'De brug is|, zegt Lin, |een tweede sensor.'],
    ['nl', 'De brug moet|, zegt Lin, |een tweede sensor.'],
    ['nl', 'Wat “komt”|, zegt Lin, |een tweede sensor.'],
    ['nl', 'Ze zeiden “niet”|, zegt Lin, |een tweede sensor.'],
    ['en', 'It went|, says Lin, |a second time.'],
    ['fr', 'Il vient|, dit Lin, |un second capteur.'],
  ])('do not, in %s: %s', (lang, barred) => {
    expect(breaksOff(lang, barred)).toBe(false);
  });
});
