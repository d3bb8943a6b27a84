import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Speichern, was falsch gelesen wurde',
  'wrong.sent':
    'Eine Datei wird auf Ihrem Computer gespeichert. Nichts wird gesendet. Ob Sie die Datei jemandem geben, entscheiden Sie.',
  'wrong.holds':
    'Darin stehen: Wörter und Aufbau des Artikels und dessen, was ihn umgibt, was die Seite Maschinen über sich mitteilt, der Bericht und was Sie hier schreiben. Von Menüs und Leserkommentaren nur die Form.',
  'wrong.never': 'Nie darin: E-Mail-Adressen, in Formulare Getipptes, Bilder und Skripte.',
  'wrong.note': 'Was stimmt nicht? Sie können das leer lassen.',
  'wrong.around': 'Auch die Wörter von Menüs und Leserkommentaren speichern',
  'wrong.save': 'Datei speichern',
} as const satisfies Wordings<'wrong', never>;
