import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Cuánto cuesta',
  'access.free': 'Lectura gratuita',
  'access.metered': 'Gratis con límite',
  'access.registration': 'Gratis con una cuenta',
  'access.locked': 'Para suscriptores',
  'access.restricted': 'De pago',
  'access.complete': 'Completo aquí',
  'access.cut': 'Cortado aquí',
  'access.unknown': 'No se indica',
  'declared.free': 'el medio dice que es gratis',
  'declared.metered': 'el medio dice que un número de artículos es gratis',
  'declared.registration': 'el medio dice que hace falta una cuenta',
  'declared.locked': 'el medio dice que es para suscriptores',
  'declared.restricted': 'el medio dice que no es gratis, pero no cómo se vende',
  'declared.none': 'el medio no dice si es gratis',
  'readable.full': 'el texto entero está en esta página',
  'readable.partial': 'el texto está cortado en esta página',
  'readable.hidden': 'el texto está tapado u oculto en esta página',
  'offers.none': 'En esta página no se ofrece ninguna suscripción.',
} as const satisfies Wordings<'access', 'one'>;
