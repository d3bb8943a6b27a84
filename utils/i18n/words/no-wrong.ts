import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Lagre det som ble lest feil',
  'wrong.sent':
    'Én fil lagres på datamaskinen din. Ingenting sendes. Du bestemmer selv om du gir filen til noen.',
  'wrong.holds':
    'I filen: ordene og oppbyggingen i artikkelen og i det som står rundt den, det siden forteller maskiner om seg selv, rapporten og det du skriver her. Av menyer og leserkommentarer bare formen.',
  'wrong.never': 'Aldri i filen: e-postadresser, det som er skrevet i skjemaer, bilder og skript.',
  'wrong.note': 'Hva stemmer ikke? Du kan la feltet stå tomt.',
  'wrong.around': 'Lagre også ordene i menyer og leserkommentarer',
  'wrong.save': 'Lagre filen',
} as const satisfies Wordings<'wrong', never>;
