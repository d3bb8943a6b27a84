import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Zapisz to, co zostało źle odczytane',
  'wrong.sent':
    'Na komputerze zostanie zapisany jeden plik. Nic nie zostanie wysłane. To, czy komuś go dasz, zależy od ciebie.',
  'wrong.holds':
    'W pliku: słowa i układ artykułu oraz tego, co go otacza, to, co strona mówi o sobie maszynom, raport i to, co tu napiszesz. Z menu i komentarzy czytelników tylko ich kształt.',
  'wrong.never': 'Nigdy w pliku: adresy e-mail, tekst wpisany w formularze, obrazy i skrypty.',
  'wrong.note': 'Co się nie zgadza? To pole może zostać puste.',
  'wrong.around': 'Zapisz też słowa z menu i komentarzy czytelników',
  'wrong.save': 'Zapisz plik',
} as const satisfies Wordings<'wrong', never>;
