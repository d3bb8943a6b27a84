import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'Nic na tej stronie o tym nie mówi.',
  'evidence.data': 'w danych strony',
  'evidence.page': 'napisane na stronie',
  'evidence.service': 'usługa, z której korzysta strona',
  'evidence.text': 'sam tekst',
  'says.free': 'bezpłatny',
  'says.metered': 'limit',
  'says.registration': 'konto',
  'says.locked': 'subskrypcja',
  'says.restricted': 'płatny',
  'says.nothing': 'bez znaczenia',
} as const satisfies Wordings<'evidence', 'one' | 'few' | 'many'>;
