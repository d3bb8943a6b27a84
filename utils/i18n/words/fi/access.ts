import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Mitä se maksaa',
  'access.free': 'Maksutta luettavissa',
  'access.metered': 'Maksutta rajaan asti',
  'access.registration': 'Maksutta tilillä',
  'access.locked': 'Tilaajille',
  'access.restricted': 'Maksullinen',
  'access.complete': 'Kokonaan tässä',
  'access.cut': 'Tässä katkaistu',
  'access.unknown': 'Ei kerrota',
  'declared.free': 'julkaisija ilmoittaa, että artikkeli on maksuton',
  'declared.metered': 'julkaisija ilmoittaa, että osa artikkeleista on maksuttomia',
  'declared.registration': 'julkaisija ilmoittaa, että tarvitaan tili',
  'declared.locked': 'julkaisija ilmoittaa, että artikkeli on tilaajille',
  'declared.restricted': 'julkaisija ilmoittaa, että artikkeli on maksullinen, mutta ei miten sitä myydään',
  'declared.none': 'julkaisija ei kerro, onko artikkeli maksuton',
  'readable.full': 'koko teksti on tällä sivulla',
  'readable.partial': 'teksti katkeaa tällä sivulla',
  'readable.hidden': 'teksti on tällä sivulla peitetty tai piilotettu',
  'offers.none': 'Tällä sivulla ei tarjota tilausta.',
} as const satisfies Wordings<'access', 'one'>;
