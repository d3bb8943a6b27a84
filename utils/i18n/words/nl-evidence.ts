import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Niets op deze pagina zegt er iets over.',
  'evidence.data': 'in de gegevens van de pagina',
  'evidence.page': 'staat op de pagina',
  'evidence.service': 'een dienst die de pagina gebruikt',
  'evidence.text': 'de tekst zelf',
  'says.free': 'gratis',
  'says.metered': 'beperkt',
  'says.registration': 'account',
  'says.locked': 'abonnees',
  'says.restricted': 'niet gratis',
  'says.nothing': 'zegt niets',
} as const satisfies Wordings<'evidence', 'one'>;
