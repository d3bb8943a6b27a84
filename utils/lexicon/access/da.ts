import type { AccessLexicon } from './access-lexicon';

export const ACCESS_DA: AccessLexicon = {
  lang: 'da',
  rules: [
    {
      sense: 'gate.locked',
      phrases: [
        '[denne] artiklen|artikel er [kun|forbeholdt] [for] [vores] abonnenter|medlemmer',
        'kun|udelukkende for [vores] abonnenter|medlemmer',
        'er forbeholdt [vores] abonnenter',
        'bliv abonnent for at læse [{words}]',
        'for at læse [hele|videre|resten] [{words}] abonnement|abonnent|abonner',
        'læs [hele|videre] [artiklen] med [{words}] abonnement',
        'læs videre med [{words}]',
        'køb abonnement for at læse [{words}]',
        'du skal være abonnent [{words}]',
        'artiklen er låst [{words}]',
        'fortsæt læsningen [{words}] abonnement|abonnent',
      ],
      matches: ['Artiklen er kun for abonnenter.'],
    },
    {
      sense: 'gate.registration',
      phrases: [
        'log ind for at læse [{words}]',
        'opret [en] [gratis] konto|profil|bruger for at læse|fortsætte [{words}]',
        'opret dig [gratis] for at læse|fortsætte [{words}]',
      ],
      matches: ['Log ind for at læse videre.'],
    },
    {
      sense: 'meter',
      phrases: [
        'du har læst {count} [{words}] artikler [{words}]',
        'du har {count} [gratis] artikler tilbage',
        'du har nået grænsen [{words}]',
        '{count} af {count} [gratis] artikler',
      ],
      matches: ['Du har 2 gratis artikler tilbage.'],
    },
    {
      sense: 'remainder',
      phrases: ['{count} % af artiklen mangler|tilbage', 'du har læst {count} % af'],
      matches: ['60 % af artiklen mangler.'],
    },
    {
      sense: 'feature',
      phrases: [
        'kommentere',
        'kommentarer',
        'nyhedsbrev',
        'podcast',
        'lytte',
        'lyt',
        'gemme',
        'følge',
        'følg',
        'debat',
        'krydsord',
      ],
      matches: ['Log ind for at kommentere.'],
    },
    {
      sense: 'control',
      phrases: [
        'abonner',
        'bliv abonnent',
        'log ind',
        'opret',
        'køb',
        'allerede abonnent',
        'læs videre',
        'fortsæt',
        'se tilbud',
        'prøv',
        'bestil',
        'tilmeld',
      ],
      matches: ['Bliv abonnent'],
    },
    {
      sense: 'read-on',
      phrases: [
        'læs|læse videre|resten',
        'fortsæt|fortsætte [med] [at] læsning|læsningen|læse',
        'hele artiklen|historien|teksten',
        'resten af artiklen|historien',
        'lås artiklen op',
      ],
      matches: ['Læs videre'],
    },
    {
      sense: 'this-text',
      phrases: ['denne artikel|historie', 'artiklen|historien|indholdet er'],
      matches: ['denne artikel'],
    },
    {
      sense: 'only',
      phrases: ['kun|udelukkende|forbeholdt', 'eksklusivt', 'lås op|låst', 'kræver', 'er for'],
      matches: ['kun'],
    },
    {
      sense: 'payer',
      phrases: [
        'abonner|abonnere|abonnement|abonnent|abonnenter|abonnenterne',
        'plus|premium',
        'medlem|medlemmer|medlemskab',
      ],
      matches: ['Bliv abonnent'],
    },
    {
      sense: 'account',
      phrases: ['konto|profil|bruger', 'opret|tilmeld|registrer|registrering', 'log ind', 'login'],
      matches: ['Opret konto'],
    },
    { sense: 'spent', phrases: ['nået grænsen', 'læst alle', 'brugt op|dine'], matches: ['brugt op'] },
  ],
};
