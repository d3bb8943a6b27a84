import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Nada nesta página o diz.',
  'evidence.data': 'nos dados da página',
  'evidence.page': 'escrito na página',
  'evidence.service': 'um serviço que a página usa',
  'evidence.text': 'o próprio texto',
  'says.free': 'grátis',
  'says.metered': 'com limite',
  'says.registration': 'conta',
  'says.locked': 'assinantes',
  'says.restricted': 'pago',
  'says.nothing': 'não decide',
} as const satisfies Wordings<'evidence', 'one'>;
