import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Opslaan wat verkeerd gelezen is',
  'wrong.sent':
    'Er wordt één bestand op je computer opgeslagen. Er wordt niets verstuurd. Je bepaalt zelf of je het bestand aan iemand geeft.',
  'wrong.holds':
    'Erin staan: de woorden en de opbouw van het artikel en van wat eromheen staat, wat de pagina machines over zichzelf vertelt, het verslag en wat je hier schrijft. Van menu’s en reacties van lezers alleen de vorm.',
  'wrong.never': 'Nooit erin: e-mailadressen, wat in formulieren is getypt, afbeeldingen en scripts.',
  'wrong.note': 'Wat klopt er niet? Je mag dit leeg laten.',
  'wrong.around': 'Ook de woorden van menu’s en reacties van lezers opslaan',
  'wrong.save': 'Bestand opslaan',
} as const satisfies Wordings<'wrong', never>;
