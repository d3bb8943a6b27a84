import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['«⟦Det virker⟧», sier Horacio Lind.', 'Horacio Lind'],
  ['«⟦Vi har aldri sett et så raskt gjennombrudd⟧», sier Kari Holm, forskningssjef i Nordtek.', 'Kari Holm'],
  ['– ⟦Det blir dyrere for alle kundene⟧, sier Ulf Sand til Fjordposten.', 'Ulf Sand'],
  ['Ifølge Direktoratet for samfunn ⟦er antallet svindelforsøk doblet⟧.', 'Direktoratet for samfunn'],
  ['Administrerende direktør Eva Lind i Nordtek opplyser at ⟦fabrikken åpner i august⟧.', 'Eva Lind'],
  ['Teknologidirektør Ole Berg er kritisk. «⟦Dette holder ikke⟧», skriver han i en e-post.', 'Ole Berg'],
  ['Mandag meldte Nordtek at ⟦tjenesten legges ned⟧.', 'Nordtek'],
  ['Selskapet Nordtek vokser. «⟦Vi ansetter flere enn noen gang⟧», skriver selskapet.', 'Nordtek'],
  ['– ⟦Nei, det stemmer ikke+⟧, svarer Ulf Sand. – ⟦Vi har ikke solgt noe.⟧', 'Ulf Sand'],
] as const;

const SILENT = [
  'Alt gikk ifølge planen, og brua åpnet i tide.',
  'Romanen «Melkeveien» kommer ut i mars.',
  'Den såkalte «mobilavgiften» øker i januar.',
  'Velg «Innstillinger» og deretter «Lyd».',
  'Selskapet planlegger å ansette 40 personer i høst.',
  'Skjermen er 27" og veier fem kilo.',
  'På skiltet sto det «Stengt for sesongen».',
  'Ledelsen ønsker ikke å kommentere saken.',
] as const;

describe('quotations in Norwegian', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('no', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('no', plain)).toEqual([]);
  });
});
