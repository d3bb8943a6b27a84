import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['”⟦Se toimii⟧”, sanoo Patricio Lind.', 'Patricio Lind'],
  ['”⟦Emme ole koskaan nähneet näin nopeaa läpimurtoa⟧”, sanoo tutkimusjohtaja Kaisa Holma.', 'Kaisa Holma'],
  ['– ⟦Hinnat nousevat kaikilla asiakkailla⟧, sanoo Ville Sand.', 'Ville Sand'],
  [
    'Tutkija Kaisa Holma on huolissaan. Holman mukaan ⟦huijausten määrä on kaksinkertaistunut⟧.',
    'Kaisa Holma',
  ],
  ['Nordtekin toimitusjohtaja Eeva Lind kertoo, että ⟦tehdas avataan elokuussa⟧.', 'Eeva Lind'],
  ['Professori Mika Salo Turun yliopistosta varoittaa, että ⟦malli keksii vastauksia⟧.', 'Mika Salo'],
  ['Poliisi vahvistaa, että ⟦kaksi ihmistä on otettu kiinni⟧.', 'Poliisi'],
  [
    'Tietoturvajohtaja Olli Berg on kriittinen. ”⟦Tämä ei riitä kovin pitkälle⟧”, hän kirjoittaa.',
    'Olli Berg',
  ],
  ['Asiantuntijoiden mielestä ⟦laki tulee liian myöhään⟧.', 'Asiantuntijoiden'],
] as const;

const SILENT = [
  'Lapset otettiin mukaan retkelle.',
  'Romaani ”Linnunrata” ilmestyy maaliskuussa.',
  'Niin sanottu ”mobiilivero” nousee tammikuussa.',
  'Valitse ”Asetukset” ja sitten ”Ääni”.',
  'Yhtiö aikoo palkata 40 ihmistä.',
  'Näyttö on 27" ja painaa viisi kiloa.',
  'Kyltissä luki ”Suljettu talveksi”.',
  'Johto ei halunnut kommentoida asiaa.',
] as const;

describe('quotations in Finnish', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('fi', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('fi', plain)).toEqual([]);
  });
});
