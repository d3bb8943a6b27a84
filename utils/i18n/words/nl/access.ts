import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Wat het kost',
  'access.free': 'Gratis te lezen',
  'access.metered': 'Gratis tot een maximum',
  'access.registration': 'Gratis met een account',
  'access.locked': 'Voor abonnees',
  'access.restricted': 'Niet gratis',
  'access.complete': 'Hier volledig',
  'access.cut': 'Hier ingekort',
  'access.unknown': 'Niet vermeld',
  'declared.free': 'de uitgever zegt dat het gratis is',
  'declared.metered': 'de uitgever zegt dat een aantal artikelen gratis is',
  'declared.registration': 'de uitgever zegt dat er een account nodig is',
  'declared.locked': 'de uitgever zegt dat het voor abonnees is',
  'declared.restricted': 'de uitgever zegt dat het niet gratis is, maar niet hoe het te koop is',
  'declared.none': 'de uitgever zegt niet of het gratis is',
  'readable.full': 'de hele tekst staat op deze pagina',
  'readable.partial': 'de tekst op deze pagina is ingekort',
  'readable.hidden': 'de tekst op deze pagina is bedekt of verborgen',
  'offers.none': 'Op deze pagina wordt geen abonnement aangeboden.',
} as const satisfies Wordings<'access', 'one'>;
