import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Ce que ça coûte',
  'access.free': 'Lecture gratuite',
  'access.metered': 'Gratuit en nombre limité',
  'access.registration': 'Gratuit avec un compte',
  'access.locked': 'Réservé aux abonnés',
  'access.restricted': 'Payant',
  'access.complete': 'Complet ici',
  'access.cut': 'Coupé ici',
  'access.unknown': 'Non précisé',
  'declared.free': 'l’éditeur dit que c’est gratuit',
  'declared.metered': 'l’éditeur dit qu’un certain nombre d’articles est gratuit',
  'declared.registration': 'l’éditeur dit qu’il faut un compte',
  'declared.locked': 'l’éditeur dit que c’est réservé aux abonnés',
  'declared.restricted': 'l’éditeur dit que ce n’est pas gratuit, mais pas comment c’est vendu',
  'declared.none': 'l’éditeur ne dit pas si c’est gratuit',
  'readable.full': 'tout le texte est sur cette page',
  'readable.partial': 'le texte est coupé sur cette page',
  'readable.hidden': 'le texte est couvert ou caché sur cette page',
  'offers.none': 'Aucun abonnement n’est proposé sur cette page.',
} as const satisfies Wordings<'access', 'one'>;
