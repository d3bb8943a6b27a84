import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Nichts auf dieser Seite sagt etwas darüber.',
  'evidence.data': 'in den Daten der Seite',
  'evidence.page': 'steht auf der Seite',
  'evidence.service': 'ein Dienst, den die Seite nutzt',
  'evidence.text': 'der Text selbst',
  'says.free': 'kostenlos',
  'says.metered': 'begrenzt',
  'says.registration': 'Konto',
  'says.locked': 'Abo nötig',
  'says.restricted': 'nicht gratis',
  'says.nothing': 'sagt nichts',
} as const satisfies Wordings<'evidence', 'one'>;
