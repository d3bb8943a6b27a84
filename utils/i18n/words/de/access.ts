import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Was es kostet',
  'access.free': 'Kostenlos zu lesen',
  'access.metered': 'Begrenzt kostenlos',
  'access.registration': 'Kostenlos mit Konto',
  'access.locked': 'Für Abonnenten',
  'access.restricted': 'Nicht kostenlos',
  'access.complete': 'Hier vollständig',
  'access.cut': 'Hier gekürzt',
  'access.unknown': 'Nicht angegeben',
  'declared.free': 'laut Verlag ist der Artikel kostenlos',
  'declared.metered': 'laut Verlag ist eine begrenzte Zahl von Artikeln kostenlos',
  'declared.registration': 'laut Verlag ist ein Konto nötig',
  'declared.locked': 'laut Verlag ist der Artikel für Abonnenten',
  'declared.restricted': 'laut Verlag ist der Artikel nicht kostenlos; wie er verkauft wird, sagt er nicht',
  'declared.none': 'der Verlag sagt nicht, ob der Artikel kostenlos ist',
  'readable.full': 'der ganze Text steht auf dieser Seite',
  'readable.partial': 'der Text bricht auf dieser Seite ab',
  'readable.hidden': 'der Text ist auf dieser Seite verdeckt oder versteckt',
  'offers.none': 'Auf dieser Seite wird kein Abonnement angeboten.',
} as const satisfies Wordings<'access', 'one'>;
