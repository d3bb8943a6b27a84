import type { AccessLexicon } from './access-lexicon';

export const ACCESS_FI: AccessLexicon = {
  lang: 'fi',
  rules: [
    {
      sense: 'gate.locked',
      phrases: [
        '[tämä] artikkeli|juttu|sisältö on [vain|tarkoitettu] [tilaajille|tilaajillemme|jäsenille|vain tilaajille]',
        'vain tilaajille tarkoitettu',
        'tilaa [{words}] ja jatka|lue [{words}]',
        'tilaa lukeaksesi [{words}]',
        'jatka lukemista tilaamalla [{words}]',
        'lue koko juttu|artikkeli tilaamalla [{words}]',
        'jatkaaksesi lukemista [,] tilaa [{words}]',
        'haluatko lukea koko jutun|artikkelin ? [{words}]',
      ],
      matches: ['Tämä artikkeli on vain tilaajille.'],
    },
    {
      sense: 'gate.registration',
      phrases: [
        'kirjaudu [sisään] lukeaksesi [{words}]',
        'kirjaudu [sisään] ja jatka|lue [{words}]',
        'luo [ilmainen|maksuton] tunnus|tili ja jatka|lue [{words}]',
        'luo [ilmainen|maksuton] tunnus|tili lukeaksesi [{words}]',
        'rekisteröidy [ilmaiseksi|maksutta] ja jatka|lue [{words}]',
        'rekisteröidy lukeaksesi [{words}]',
      ],
      matches: ['Kirjaudu sisään lukeaksesi lisää.'],
    },
    {
      sense: 'meter',
      phrases: [
        'olet lukenut {count} [{words}] artikkelia|juttua [{words}]',
        'sinulla on {count} [{words}] artikkelia|juttua jäljellä',
        'olet saavuttanut [{words}] rajan [{words}]',
      ],
      matches: ['Sinulla on 2 artikkelia jäljellä.'],
    },
    {
      sense: 'remainder',
      phrases: ['artikkelista on jäljellä {count} %', 'jäljellä {count} % [{words}]'],
      matches: ['Artikkelista on jäljellä 60 %.'],
    },
    {
      sense: 'feature',
      phrases: [
        'kommentoida',
        'kommentointi',
        'kommentit',
        'uutiskirje',
        'podcast',
        'kuunnella',
        'kuuntele',
        'tallentaa',
        'seurata',
        'keskustelu',
        'ristikko',
      ],
      matches: ['Kirjaudu sisään kommentoida.'],
    },
    {
      sense: 'control',
      phrases: [
        'tilaa',
        'kirjaudu',
        'luo tunnus',
        'rekisteröidy',
        'osta',
        'oletko jo tilaaja',
        'jatka',
        'kokeile',
        'lue lisää',
        'katso tarjous',
      ],
      matches: ['Tilaa'],
    },
    {
      sense: 'read-on',
      phrases: [
        'jatka|jatkaaksesi lukemista',
        'lue|lukeaksesi|lukea koko|loput',
        'koko juttu|jutun|artikkeli|artikkelin',
        'avaa juttu|artikkeli',
      ],
      matches: ['Jatka lukemista'],
    },
    {
      sense: 'this-text',
      phrases: ['tämä|tämän juttu|jutun|artikkeli|artikkelin|sisältö', 'juttu|artikkeli on'],
      matches: ['tämä juttu'],
    },
    {
      sense: 'only',
      phrases: ['vain|ainoastaan', 'tarkoitettu', 'vaatii|edellyttää', 'avaa'],
      matches: ['vain'],
    },
    {
      sense: 'payer',
      phrases: [
        'tilaa|tilaajille|tilaaja|tilaajat|tilaus|tilauksen|tilaajana',
        'jäsenille|jäsen|jäsenyys',
        'premium|maksullinen',
      ],
      matches: ['vain tilaajille'],
    },
    {
      sense: 'account',
      phrases: [
        'tunnus|tunnuksen|tili|tilin',
        'rekisteröidy|rekisteröityneille|rekisteröitymistä',
        'kirjaudu|kirjautuneille|kirjautumista',
      ],
      matches: ['Luo tunnus'],
    },
    {
      sense: 'spent',
      phrases: ['olet lukenut kaikki', 'raja on täynnä', 'käyttänyt kaikki'],
      matches: ['raja on täynnä'],
    },
  ],
};
