import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Niente in questa pagina ne parla.',
  'evidence.data': 'nei dati della pagina',
  'evidence.page': 'scritto nella pagina',
  'evidence.service': 'un servizio usato dalla pagina',
  'evidence.text': 'il testo stesso',
  'says.free': 'gratis',
  'says.metered': 'con limite',
  'says.registration': 'account',
  'says.locked': 'abbonati',
  'says.restricted': 'a pagamento',
  'says.nothing': 'non decide',
} as const satisfies Wordings<'evidence', 'one'>;
