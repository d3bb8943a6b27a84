import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Gem det, der blev læst forkert',
  'wrong.sent':
    'Én fil gemmes på din computer. Intet sendes. Du bestemmer selv, om du giver filen til nogen.',
  'wrong.holds':
    'I filen: ordene og opbygningen i artiklen og i det, der står omkring den, hvad siden fortæller maskiner om sig selv, rapporten og det, du skriver her. Af menuer og læserkommentarer kun formen.',
  'wrong.never': 'Aldrig i filen: e-mailadresser, det, der er skrevet i formularer, billeder og scripts.',
  'wrong.note': 'Hvad passer ikke? Du kan lade feltet stå tomt.',
  'wrong.around': 'Gem også ordene i menuer og læserkommentarer',
  'wrong.save': 'Gem filen',
} as const satisfies Wordings<'wrong', never>;
