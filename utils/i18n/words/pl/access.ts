import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': 'Ile to kosztuje',
  'access.free': 'Bezpłatny',
  'access.metered': 'Bezpłatny do limitu',
  'access.registration': 'Bezpłatny po założeniu konta',
  'access.locked': 'Dla subskrybentów',
  'access.restricted': 'Płatny',
  'access.complete': 'Tutaj w całości',
  'access.cut': 'Tutaj ucięty',
  'access.unknown': 'Nie podano',
  'declared.free': 'wydawca podaje, że artykuł jest bezpłatny',
  'declared.metered': 'wydawca podaje, że pewna liczba artykułów jest bezpłatna',
  'declared.registration': 'wydawca podaje, że potrzebne jest konto',
  'declared.locked': 'wydawca podaje, że artykuł jest dla subskrybentów',
  'declared.restricted': 'wydawca podaje, że artykuł jest płatny, ale nie jak jest sprzedawany',
  'declared.none': 'wydawca nie podaje, czy artykuł jest bezpłatny',
  'readable.full': 'na tej stronie jest cały tekst',
  'readable.partial': 'na tej stronie tekst jest ucięty',
  'readable.hidden': 'na tej stronie tekst jest zasłonięty lub ukryty',
  'offers.none': 'Na tej stronie nie ma oferty subskrypcji.',
} as const satisfies Wordings<'access', 'one' | 'few' | 'many'>;
