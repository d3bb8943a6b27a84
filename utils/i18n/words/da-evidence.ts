import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Intet på denne side siger noget om det.',
  'evidence.data': 'i sidens data',
  'evidence.page': 'står på siden',
  'evidence.service': 'en tjeneste, som siden bruger',
  'evidence.text': 'selve teksten',
  'says.free': 'gratis',
  'says.metered': 'med grænse',
  'says.registration': 'konto',
  'says.locked': 'abonnement',
  'says.restricted': 'ikke gratis',
  'says.nothing': 'afgør intet',
} as const satisfies Wordings<'evidence', 'one'>;
