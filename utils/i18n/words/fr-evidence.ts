import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Rien sur cette page n’en parle.',
  'evidence.data': 'dans les données de la page',
  'evidence.page': 'écrit sur la page',
  'evidence.service': 'un service qu’utilise la page',
  'evidence.text': 'le texte lui-même',
  'says.free': 'gratuit',
  'says.metered': 'limité',
  'says.registration': 'compte',
  'says.locked': 'abonnés',
  'says.restricted': 'payant',
  'says.nothing': 'neutre',
} as const satisfies Wordings<'evidence', 'one'>;
