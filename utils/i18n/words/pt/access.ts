import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Quanto custa',
  'access.free': 'Leitura gratuita',
  'access.metered': 'Grátis até um limite',
  'access.registration': 'Grátis com uma conta',
  'access.locked': 'Para assinantes',
  'access.restricted': 'Pago',
  'access.complete': 'Completo aqui',
  'access.cut': 'Cortado aqui',
  'access.unknown': 'Não indicado',
  'declared.free': 'a publicação diz que é grátis',
  'declared.metered': 'a publicação diz que um certo número de artigos é grátis',
  'declared.registration': 'a publicação diz que é precisa uma conta',
  'declared.locked': 'a publicação diz que é para assinantes',
  'declared.restricted': 'a publicação diz que não é grátis, mas não como se vende',
  'declared.none': 'a publicação não diz se é grátis',
  'readable.full': 'o texto está todo nesta página',
  'readable.partial': 'o texto está cortado nesta página',
  'readable.hidden': 'o texto está tapado ou escondido nesta página',
  'offers.none': 'Nesta página não se oferece nenhuma assinatura.',
} as const satisfies Wordings<'access', 'one'>;
