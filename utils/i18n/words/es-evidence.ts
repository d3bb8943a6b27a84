import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Nada en esta página lo dice.',
  'evidence.data': 'en los datos de la página',
  'evidence.page': 'escrito en la página',
  'evidence.service': 'un servicio que usa la página',
  'evidence.text': 'el propio texto',
  'says.free': 'gratis',
  'says.metered': 'con límite',
  'says.registration': 'cuenta',
  'says.locked': 'suscripción',
  'says.restricted': 'de pago',
  'says.nothing': 'no decide',
} as const satisfies Wordings<'evidence', 'one'>;
