import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Spara det som lästes fel',
  'wrong.sent': 'En fil sparas på din dator. Inget skickas. Du bestämmer själv om du ger filen till någon.',
  'wrong.holds':
    'I filen: orden och uppbyggnaden i artikeln och i det som står runt den, vad sidan berättar om sig själv för maskiner, rapporten och det du skriver här. Av menyer och läsarkommentarer bara formen.',
  'wrong.never': 'Aldrig i filen: e-postadresser, det som skrivits i formulär, bilder och skript.',
  'wrong.note': 'Vad stämmer inte? Du kan lämna fältet tomt.',
  'wrong.around': 'Spara även orden i menyer och läsarkommentarer',
  'wrong.save': 'Spara filen',
} as const satisfies Wordings<'wrong', never>;
