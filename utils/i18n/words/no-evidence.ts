import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Ingenting på denne siden sier noe om det.',
  'evidence.data': 'i sidens data',
  'evidence.page': 'står på siden',
  'evidence.service': 'en tjeneste som siden bruker',
  'evidence.text': 'selve teksten',
  'says.free': 'gratis',
  'says.metered': 'med grense',
  'says.registration': 'konto',
  'says.locked': 'abonnement',
  'says.restricted': 'ikke gratis',
  'says.nothing': 'avgjør ikke',
} as const satisfies Wordings<'evidence', 'one'>;
