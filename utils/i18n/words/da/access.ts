import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Hvad det koster',
  'access.free': 'Gratis at læse',
  'access.metered': 'Gratis op til en grænse',
  'access.registration': 'Gratis med en konto',
  'access.locked': 'For abonnenter',
  'access.restricted': 'Ikke gratis',
  'access.complete': 'Hele artiklen er her',
  'access.cut': 'Afkortet her',
  'access.unknown': 'Ikke oplyst',
  'declared.free': 'udgiveren siger, at det er gratis',
  'declared.metered': 'udgiveren siger, at et antal artikler er gratis',
  'declared.registration': 'udgiveren siger, at det kræver en konto',
  'declared.locked': 'udgiveren siger, at det er for abonnenter',
  'declared.restricted': 'udgiveren siger, at det ikke er gratis, men ikke hvordan det sælges',
  'declared.none': 'udgiveren siger ikke, om det er gratis',
  'readable.full': 'hele teksten er på denne side',
  'readable.partial': 'teksten er afkortet på denne side',
  'readable.hidden': 'teksten på denne side er dækket eller skjult',
  'offers.none': 'Der tilbydes ikke noget abonnement på denne side.',
} as const satisfies Wordings<'access', 'one'>;
