import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Quanto costa',
  'access.free': 'Lettura gratuita',
  'access.metered': 'Gratis entro un limite',
  'access.registration': 'Gratis con un account',
  'access.locked': 'Per gli abbonati',
  'access.restricted': 'A pagamento',
  'access.complete': 'Completo qui',
  'access.cut': 'Tagliato qui',
  'access.unknown': 'Non indicato',
  'declared.free': 'l’editore dice che è gratis',
  'declared.metered': 'l’editore dice che un certo numero di articoli è gratis',
  'declared.registration': 'l’editore dice che serve un account',
  'declared.locked': 'l’editore dice che è per gli abbonati',
  'declared.restricted': 'l’editore dice che non è gratis, ma non come si vende',
  'declared.none': 'l’editore non dice se è gratis',
  'readable.full': 'tutto il testo è in questa pagina',
  'readable.partial': 'in questa pagina il testo è tagliato',
  'readable.hidden': 'in questa pagina il testo è coperto o nascosto',
  'offers.none': 'In questa pagina non si offre nessun abbonamento.',
} as const satisfies Wordings<'access', 'one'>;
