import type { AccessLexicon } from './access-lexicon';

export const ACCESS_PL: AccessLexicon = {
  lang: 'pl',
  rules: [
    {
      sense: 'gate.locked',
      phrases: [
        'artykuł dostępny [tylko|wyłącznie] dla [naszych] prenumeratorów|subskrybentów|abonentów',
        'tylko|wyłącznie dla [naszych] prenumeratorów|subskrybentów|abonentów',
        'wykup subskrypcję|dostęp|prenumeratę aby|by|i {words}',
        'aby czytać dalej [,] [{words}] subskrypcję|dostęp|prenumeratę|subskrypcji',
        'dostęp do treści jest [płatny|zamknięty] [{words}]',
        'ten artykuł jest dostępny [tylko] dla [{words}]',
        'treść dostępna [tylko|wyłącznie] dla [{words}]',
        'pozostało {words} treści subskrybuj',
        'to jest artykuł płatny',
        'czytaj dalej z [{words}] subskrypcją|prenumeratą|dostępem',
      ],
      matches: ['Artykuł dostępny tylko dla subskrybentów.'],
    },
    {
      sense: 'gate.registration',
      phrases: [
        'zaloguj się [,] [aby|by|żeby] [{words}] czytać|przeczytać [{words}]',
        'zarejestruj się [{words}] [aby|by|żeby|i] [{words}] czytać|czytaj|przeczytać [{words}]',
        'załóż [bezpłatne|darmowe] konto [{words}] czytać|czytaj [{words}]',
      ],
      matches: ['Zaloguj się, aby czytać dalej.'],
    },
    {
      sense: 'meter',
      phrases: [
        'pozostało {count} [{words}] artykułów|artykuły|artykuł [{words}]',
        'wykorzystałeś limit [{words}]',
        'limit [darmowych|bezpłatnych] artykułów [{words}]',
      ],
      matches: ['Pozostało 2 artykuły.'],
    },
    {
      sense: 'remainder',
      phrases: ['pozostało [jeszcze] {count} % [treści|tekstu|artykułu]'],
      matches: ['Pozostało 60 % tekstu.'],
    },
    {
      sense: 'feature',
      phrases: [
        'komentarz',
        'komentować',
        'komentarze',
        'newsletter',
        'podcast',
        'posłuchać',
        'słuchaj',
        'zapisać',
        'obserwować',
        'wideo',
      ],
      matches: ['Zaloguj się, aby dodać komentarz.'],
    },
    {
      sense: 'control',
      phrases: [
        'zaloguj',
        'zarejestruj',
        'subskrybuj',
        'kup dostęp',
        'wykup',
        'kup subskrypcję',
        'sprawdź ofertę',
        'kup',
        'załóż konto',
        'wybierz',
        'czytaj dalej',
        'prenumerata',
      ],
      matches: ['Zaloguj'],
    },
    {
      sense: 'read-on',
      phrases: [
        'czytaj|czytać|czytania dalej',
        'dalsze czytanie',
        'przeczytać|przeczytaj cały|całość|resztę',
        'cały|całego|pełny|pełnej artykuł|artykułu|tekst|tekstu|treść|treści',
        'dalsza część|resztę',
        'odblokuj artykuł|tekst',
      ],
      matches: ['Czytaj dalej'],
    },
    {
      sense: 'this-text',
      phrases: ['ten|tego artykuł|artykułu|tekst|tekstu', 'ta treść|treści'],
      matches: ['ten artykuł'],
    },
    {
      sense: 'only',
      phrases: [
        'tylko|wyłącznie',
        'dostępny|dostępna|dostępne dla|z|w',
        'zarezerwowany',
        'odblokuj',
        'wymaga',
      ],
      matches: ['wyłącznie'],
    },
    {
      sense: 'payer',
      phrases: [
        'prenumerata|prenumeraty|prenumeratę|prenumeratorów|prenumeratora',
        'subskrypcja|subskrypcję|subskrypcji|subskrybentów|subskrybuj',
        'premium',
        'abonament|abonamentu',
      ],
      matches: ['kup prenumeratę'],
    },
    {
      sense: 'account',
      phrases: ['konto|konta|profil', 'zarejestruj|rejestracja|zarejestrowanych', 'zaloguj|logowanie'],
      matches: ['załóż konto'],
    },
    {
      sense: 'spent',
      phrases: [
        'limit [{words}] wyczerpany|osiągnięty',
        'wykorzystano|wykorzystałeś|przeczytałeś wszystkie|limit',
      ],
      matches: ['limit wyczerpany'],
    },
  ],
};
