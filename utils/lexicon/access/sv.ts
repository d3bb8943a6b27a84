import type { AccessLexicon } from './access-lexicon';

export const ACCESS_SV: AccessLexicon = {
  lang: 'sv',
  rules: [
    {
      sense: 'gate.locked',
      phrases: [
        '[den här|denna] artikeln|artikel är [endast|bara|exklusiv] [för] [våra] prenumeranter|plusprenumeranter|medlemmar',
        'endast|bara|exklusivt för [våra] prenumeranter|medlemmar',
        'för dig som är prenumerant',
        'bli prenumerant för att läsa [{words}]',
        'för att läsa [hela|vidare|resten] [{words}] prenumerera|prenumerant|prenumeration|plus',
        'läs [hela|vidare] [artikeln] med [{words}] prenumeration|plus',
        'artikeln är låst [{words}]',
        'det här är en låst artikel',
        'fortsätt läsa [{words}] prenumerant|prenumeration|plus',
        'köp plus för att läsa [{words}]',
      ],
      matches: ['Artikeln är endast för prenumeranter.'],
    },
    {
      sense: 'gate.registration',
      phrases: [
        'logga in för att läsa [{words}]',
        'skapa [ett] [gratis] konto för att läsa|fortsätta [{words}]',
        'registrera dig [gratis] för att läsa|fortsätta [{words}]',
      ],
      matches: ['Logga in för att läsa vidare.'],
    },
    {
      sense: 'meter',
      phrases: [
        'du har läst {count} [{words}] artiklar [{words}]',
        'du har {count} [gratis] artiklar kvar',
        'du har nått gränsen [{words}]',
        '{count} av {count} [gratis] artiklar',
      ],
      matches: ['Du har 2 gratis artiklar kvar.'],
    },
    {
      sense: 'remainder',
      phrases: ['{count} % kvar av artikeln', '{count} % av artikeln återstår'],
      matches: ['60 % av artikeln återstår.'],
    },
    {
      sense: 'feature',
      phrases: [
        'kommentera',
        'kommentarer',
        'nyhetsbrev',
        'podd',
        'lyssna',
        'spara',
        'följa',
        'följ',
        'tävla',
        'korsord',
      ],
      matches: ['Logga in för att kommentera.'],
    },
    {
      sense: 'control',
      phrases: [
        'prenumerera',
        'bli prenumerant',
        'logga in',
        'skapa konto',
        'registrera',
        'köp',
        'redan prenumerant',
        'läs vidare',
        'fortsätt',
        'se erbjudanden',
        'prova',
      ],
      matches: ['Bli prenumerant'],
    },
    {
      sense: 'read-on',
      phrases: [
        'läs|läsa vidare|klart',
        'fortsätt|fortsätta [att] läsa',
        'hela artikeln|texten|reportaget',
        'resten av artikeln|texten',
        'lås upp artikeln|texten',
        'läsa [den] [här] artikeln',
      ],
      matches: ['Läs vidare'],
    },
    {
      sense: 'this-text',
      phrases: ['artikeln|texten|reportaget är', 'denna artikel|text', 'den här artikeln|texten'],
      matches: ['denna artikel'],
    },
    {
      sense: 'only',
      phrases: ['endast|bara|enbart', 'exklusivt', 'lås upp|låst', 'kräver|krävs', 'är för', 'förbehållen'],
      matches: ['endast'],
    },
    {
      sense: 'payer',
      phrases: [
        'prenumerera|prenumeration|prenumerant|prenumeranter',
        'plus|premium',
        'medlem|medlemmar|medlemskap',
        'betalande läsare',
      ],
      matches: ['Bli prenumerant'],
    },
    {
      sense: 'account',
      phrases: ['konto|profil', 'registrera|registrering|registrerade', 'logga in', 'inloggning|inloggade'],
      matches: ['Skapa konto'],
    },
    { sense: 'spent', phrases: ['nått gränsen|taket', 'läst alla|dina', 'slut på'], matches: ['slut på'] },
  ],
};
