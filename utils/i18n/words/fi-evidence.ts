import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Mikään tällä sivulla ei kerro siitä.',
  'evidence.data': 'sivun tiedoissa',
  'evidence.page': 'lukee sivulla',
  'evidence.service': 'palvelu, jota sivu käyttää',
  'evidence.text': 'itse teksti',
  'says.free': 'maksuton',
  'says.metered': 'raja',
  'says.registration': 'tili',
  'says.locked': 'tilaajille',
  'says.restricted': 'maksullinen',
  'says.nothing': 'ei ratkaise',
} as const satisfies Wordings<'evidence', 'one'>;
