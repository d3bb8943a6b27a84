import type { PageCatalogue } from '../catalogue';

export const plPages = {
  'options.title': 'Ustawienia Newsgloss',
  'options.saved': 'Zapisano',
  'options.languages': 'Języki, w których czytam',
  'options.followBrowser': 'Jak w przeglądarce: {languages}',
  'options.rendered': 'Język objaśnień drobnego druku',
  'options.alsoRead': 'Czytam też',
  'options.languagesNote': 'Drobny druk w języku, w którym czytasz, zostaje bez zmian.',
  'options.interface': 'Język Newsgloss',
  'options.interfaceAsBrowser': 'Jak przeglądarka: {language}',
  'options.theme': 'Wygląd',
  'theme.system': 'Jak w systemie',
  'theme.light': 'Jasny',
  'theme.dark': 'Ciemny',
  'options.show': 'Co pokazywać',
  'options.leftOut': 'Pomijany drobny druk',
  'options.leftOutNote': 'Języki i witryny, których drobnego druku nie chcesz widzieć.',
  'options.takeBack': 'Pokazuj znowu',
  'options.sites': 'Witryny',
  'options.sitesNote':
    'Na tych witrynach artykuł jest czytany zaraz po otwarciu, żeby odpowiedź była gotowa od razu. Na każdej innej stronie Newsgloss nie czyta niczego, dopóki nie naciśniesz jego przycisku.',
  'options.listedSites': {
    one: '{count} witryna',
    few: '{count} witryny',
    many: '{count} witryn',
    other: '{count} witryny',
  },
  'options.privacy': 'Prywatność',
  'options.privacy.local':
    'Wszystko dzieje się w Twojej przeglądarce. Newsgloss nie ma serwera i nie wysyła ani jednego żądania.',
  'options.privacy.kept':
    'Ustawienia są przechowywane, dopóki ich nie usuniesz. To, co znaleziono na stronie, pozostaje w pamięci dla czterdziestu najnowszych kart, aż zamkniesz kartę lub przeglądarkę.',
  'options.privacy.never': 'Nie ma konta, zliczania ani historii.',
  'options.delete': 'Usuń wszystko, co przechowuje Newsgloss',
  'options.deleteReally': 'Naciśnij jeszcze raz, aby usunąć wszystko',
  'options.deleted': 'Wszystko usunięto',
  'welcome.title': 'Newsgloss jest gotowy',
  'welcome.start': 'Otwórz artykuł o technologii i naciśnij przycisk Newsgloss.',
  'welcome.pin': 'Aby mieć przycisk pod ręką, otwórz menu rozszerzeń (kawałek układanki) i przypnij go.',
  'welcome.quotes': 'Każdy cytat, z autorem i jego funkcją, słowo w słowo jak na stronie.',
  'welcome.cost': 'Czy artykuł jest bezpłatny i ile subskrypcja kosztuje przez rok.',
  'welcome.print':
    'Zasady komentowania, captcha i komunikaty o plikach cookie w języku, którego nie czytasz, objaśnione w Twoim.',
  'welcome.try': 'Wypróbuj tutaj',
  'welcome.article':
    '„Żaden licznik nie został rozliczony dwa razy” – powiedziała Maya Okafor, szefowa bezpieczeństwa platformy w Nordlys, kiedy zegary ustawiono już ręcznie.',
  'welcome.words': 'Żaden licznik nie został rozliczony dwa razy',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'szefowa bezpieczeństwa platformy',
} as const satisfies PageCatalogue<'one' | 'few' | 'many'>;
