import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Hva det koster',
  'access.free': 'Gratis å lese',
  'access.metered': 'Gratis opp til en grense',
  'access.registration': 'Gratis med konto',
  'access.locked': 'For abonnenter',
  'access.restricted': 'Ikke gratis',
  'access.complete': 'Komplett her',
  'access.cut': 'Avkortet her',
  'access.unknown': 'Ikke oppgitt',
  'declared.free': 'utgiveren sier at det er gratis',
  'declared.metered': 'utgiveren sier at et antall artikler er gratis',
  'declared.registration': 'utgiveren sier at det krever en konto',
  'declared.locked': 'utgiveren sier at det er for abonnenter',
  'declared.restricted': 'utgiveren sier at det ikke er gratis, men ikke hvordan det selges',
  'declared.none': 'utgiveren sier ikke om det er gratis',
  'readable.full': 'hele teksten er på denne siden',
  'readable.partial': 'teksten er avkortet på denne siden',
  'readable.hidden': 'teksten på denne siden er dekket til eller skjult',
  'offers.none': 'Det tilbys ikke noe abonnement på denne siden.',
} as const satisfies Wordings<'access', 'one'>;
