import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['«⟦Non ci fermeremo⟧», promette la segretaria della Fiom di Terni, Loredana Pizzi.', 'Loredana Pizzi'],
  ['«⟦Ho perso tutto⟧», sospira Nunzia, 67 anni, davanti alla sua bottega.', 'Nunzia'],
  ['Il sindaco di Alba, Renzo Dutto, bolla ⟦la protesta come «folklore»⟧.', 'Renzo Dutto'],
  ['⟦La linea+⟧, ha ammesso ieri l’assessora Tina Ricci, ⟦aprirà con due anni di ritardo⟧.', 'Tina Ricci'],
  ['Per l’economista Dario Fenoglio, ⟦il rincaro è solo all’inizio⟧.', 'Dario Fenoglio'],
  ['⟦L’incendio sarebbe partito dal garage⟧, riferiscono i vigili del fuoco.', 'i vigili del fuoco'],
  ['«⟦È una vergogna+⟧», tuona Ugo Marras. «⟦Ci hanno lasciati soli.⟧»', 'Ugo Marras'],
  ['«⟦Mai firmato nulla⟧», si difende l’ex assessore Livio Testa.', 'Livio Testa'],
  ['La procura ipotizza che ⟦il carico fosse diretto a Gioia Tauro⟧.', 'La procura'],
  ['Dura la replica del ministro: «⟦Parole irresponsabili.⟧»', null],
  ['Come sottolinea Marta Deiana, che dirige il centro, «⟦servono più letti⟧».', 'Marta Deiana'],
  ['«⟦Le cose+⟧», fa notare l’avvocato Pietro Sala, «⟦non stanno così⟧».', 'Pietro Sala'],
  ['Il club ha fatto sapere che ⟦l’allenatore resta al suo posto⟧.', 'Il club'],
  ['Non usa giri di parole il presidente dell’Anci, Sandro Lepri: «⟦Siamo al collasso.⟧»', 'Sandro Lepri'],
  [
    'Secondo quanto si apprende da fonti di Palazzo Chigi, ⟦il decreto slitterà a giugno⟧.',
    'fonti di Palazzo Chigi',
  ],
  ['⟦Il dossier+⟧, a detta della Corte dei conti, ⟦è pieno di lacune⟧.', 'Corte dei conti'],
  ['La donna ha raccontato agli inquirenti ⟦di aver visto un furgone bianco⟧.', 'La donna'],
  ['«⟦Chi ha sbagliato pagherà⟧», ha scandito la premier.', 'la premier'],
  ['«⟦Davvero?⟧», chiede il giudice. «⟦Davvero⟧», risponde l’imputata.', ['il giudice', 'l’imputata']],
  ['Dal Comune assicurano che ⟦i lavori finiranno a marzo⟧.', 'Comune'],
  ['L’azienda si dice «⟦sorpresa e amareggiata⟧» per la sentenza.', 'L’azienda'],
  ['Ne è convinto Elio Bassani, geologo: «⟦Quella frana era annunciata.⟧»', 'Elio Bassani'],
  ['A parlare è il comandante, Igor Dessì: «⟦Abbiamo avuto paura.⟧»', 'Igor Dessì'],
] as const;

const SILENT = [
  'Per gli abbonati, il prezzo sale a 12 euro da marzo.',
  'La mostra «Segni d’acqua» ha chiuso con 40mila visitatori.',
  'Il portale «Casa Sicura» permette di segnalare i guasti.',
  'I tifosi intonavano «Vattene via» sotto la sede.',
  'Sul cancello, un cartello: «Torno subito».',
  'Il cosiddetto «tesoretto» vale tre miliardi.',
  'L’azienda ha preferito non commentare.',
  'Il governo punta a chiudere entro l’estate.',
  'Soprannominato «il Professore», giocava senza parastinchi.',
] as const;

describe('quotations as Italian newspapers write them', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    const speakers = by === null || typeof by === 'string' ? quotations.map(() => by) : by;
    expect(readPassage('it', plain)).toEqual(quotations.map((text, at) => ({ text, by: speakers[at] })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('it', plain)).toEqual([]);
  });
});
