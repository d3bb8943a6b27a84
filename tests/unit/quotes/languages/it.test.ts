import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  [
    '«⟦Abbiamo sottovalutato il carico⟧», ha ammesso martedì Elena Valli, direttrice tecnica di Nordlys.',
    'Elena Valli',
  ],
  ['«⟦Il guasto+⟧ – dice Tommaso Re, tecnico di Nordlys – ⟦era sotto gli occhi di tutti⟧».', 'Tommaso Re'],
  ['Secondo Marta Solari, portavoce di Nordlys, ⟦il servizio tornerà lunedì⟧.', 'Marta Solari'],
  ['Come ha spiegato ieri il ministro Carlo Berti, ⟦il piano durerà un anno in più⟧.', 'Carlo Berti'],
  ['A detta degli inquirenti, ⟦il gruppo ha incassato due milioni⟧.', 'inquirenti'],
  ['Stando a quanto riferito da Elena Valli, ⟦il guasto era evitabile⟧.', 'Elena Valli'],
  ['Nordlys dichiara ⟦di aver corretto l’errore a marzo⟧.', 'Nordlys'],
  ['L’Agenzia per i consumatori avverte che ⟦un bracciale su cinque sbaglia⟧.', 'Agenzia per i consumatori'],
  [
    'Ivo Costa gestisce l’officina dal 2009. «⟦Qui aggiustiamo tutto+⟧», assicura. «⟦Anche le radio.⟧»',
    'Ivo Costa',
  ],
  [
    'Fonti vicine alla trattativa riferiscono che ⟦l’accordo è «quasi chiuso»⟧.',
    'Fonti vicine alla trattativa',
  ],
  ['⟦Il guasto è stato riparato⟧, fa sapere l’azienda.', 'l’azienda'],
  ['Il sindacato Rete Digitale parla di «⟦algoritmo senza volto⟧».', 'Rete Digitale'],
  ['«⟦Serve davvero un altro caricatore?⟧», si chiede l’analista Oscar Lemma.', 'Oscar Lemma'],
  ['La direttrice di Nordlys, Ines Roba, allarga le braccia: «⟦Arriveremo in tempo.⟧»', 'Ines Roba'],
  [
    '“⟦Non comprate oggi un televisore.⟧” Il consiglio è di Renato Bassi, che li prova da vent’anni.',
    'Renato Bassi',
  ],
  ['Il deputato ha definito ⟦la norma «un pasticcio»⟧.', 'Il deputato'],
  ['«⟦Non c’è fretta⟧», taglia corto la sindaca Ada Neri.', 'Ada Neri'],
  ['Lo scrive Il Corriere delle Reti: ⟦la fabbrica chiuderà a giugno⟧.', 'Il Corriere delle Reti'],
] as const;

const SILENT = [
  'Il romanzo «Il mare immobile» esce giovedì in libreria.',
  'La cosiddetta «tassa mobile» aumenterà a gennaio.',
  'Aprite “Impostazioni” e poi “Suono”.',
  'L’azienda conta di assumere 40 persone entro l’estate.',
  'Secondo il modello scelto, il prezzo va da 20 a 60 euro.',
  'Lo schermo da 27" pesa cinque chili.',
  'Sullo striscione si leggeva «Ridateci i nostri treni».',
  'La direzione non ha voluto commentare.',
  'Questo dimostra che il freddo consuma le batterie.',
  'Le due parti hanno discusso per tre ore senza risultato.',
  'I “senior” giocano sempre di più in rete.',
  'La parola «baco» qui ha un altro senso.',
  'Il suo motto, «Sempre più lontano», è del 1998.',
  'Spera di raddoppiare le vendite quest’anno.',
  'I modelli «Maestrale», «Scirocco» e «Libeccio» sono esauriti.',
  'Nata a Brest, ha diretto l’associazione «Codice per tutte».',
  'Il film «Le ombre», girato nel 1964, torna in sala.',
  'Non si sa ancora chi pagherà il conto.',
] as const;

describe('quotations in Italian', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('it', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('it', plain)).toEqual([]);
  });
});
