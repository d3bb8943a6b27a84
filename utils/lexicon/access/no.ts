import type { AccessLexicon } from './access-lexicon';

export const ACCESS_NO: AccessLexicon = {
  lang: 'no',
  rules: [
    {
      sense: 'gate.locked',
      phrases: [
        '[denne] artikkelen|saken er [kun|bare|forbeholdt] [for] [våre] abonnenter|medlemmer',
        'kun|bare for [våre] abonnenter|medlemmer',
        'er forbeholdt [våre] abonnenter',
        'bli abonnent for å lese [{words}]',
        'for å lese [hele|videre|resten] [{words}] abonnement|abonnent|abonner',
        'les [hele|videre] [saken|artikkelen] med [{words}] abonnement',
        'les videre med [{words}]',
        'dette er en pluss|plussak|abonnentsak',
        'fortsett å lese [{words}] abonnement|abonnent',
        'kjøp tilgang for å lese [{words}]',
        'du må være abonnent [{words}]',
      ],
      matches: ['Artikkelen er kun for abonnenter.'],
    },
    {
      sense: 'gate.registration',
      phrases: [
        'logg inn for å lese [{words}]',
        'opprett [en] [gratis] konto for å lese|fortsette [{words}]',
        'registrer deg [gratis] for å lese|fortsette [{words}]',
      ],
      matches: ['Logg inn for å lese videre.'],
    },
    {
      sense: 'meter',
      phrases: [
        'du har lest {count} [{words}] artikler|saker [{words}]',
        'du har {count} [gratis] artikler|saker igjen',
        'du har nådd grensen [{words}]',
        '{count} av {count} [gratis] artikler|saker',
      ],
      matches: ['Du har 2 gratis artikler igjen.'],
    },
    {
      sense: 'remainder',
      phrases: ['{count} % av artikkelen gjenstår', 'du har lest {count} % av'],
      matches: ['60 % av artikkelen gjenstår.'],
    },
    {
      sense: 'feature',
      phrases: [
        'kommentere',
        'kommentarer',
        'nyhetsbrev',
        'podkast',
        'lytte',
        'lytt',
        'lagre',
        'følge',
        'følg',
        'debatten',
        'kryssord',
      ],
      matches: ['Logg inn for å kommentere.'],
    },
    {
      sense: 'control',
      phrases: [
        'abonner',
        'bli abonnent',
        'logg inn',
        'opprett konto',
        'registrer',
        'kjøp',
        'allerede abonnent',
        'les videre',
        'fortsett',
        'se tilbud',
        'prøv',
        'bestill',
      ],
      matches: ['Bli abonnent'],
    },
    {
      sense: 'read-on',
      phrases: [
        'les|lese videre|resten',
        'fortsett|fortsette å lese',
        'hele saken|artikkelen|teksten',
        'resten av saken|artikkelen|teksten',
        'lås opp saken|artikkelen',
      ],
      matches: ['Les videre'],
    },
    {
      sense: 'this-text',
      phrases: ['denne saken|artikkelen', 'saken|artikkelen er'],
      matches: ['denne saken'],
    },
    {
      sense: 'only',
      phrases: ['bare|kun|forbeholdt', 'eksklusivt', 'lås opp|låst', 'krever|kreves', 'er for'],
      matches: ['kun'],
    },
    {
      sense: 'payer',
      phrases: [
        'abonner|abonnere|abonnement|abonnent|abonnenter|abonnentene',
        'pluss|premium',
        'medlem|medlemmer|medlemskap',
        'kjøp abonnement',
      ],
      matches: ['Bli abonnent'],
    },
    {
      sense: 'account',
      phrases: [
        'konto|profil|bruker',
        'registrer|registrering|registrerte',
        'logg inn',
        'innlogging|innloggede',
      ],
      matches: ['Lag konto'],
    },
  ],
};
