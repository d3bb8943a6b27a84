import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  [
    '„⟦Nigdy nie widzieliśmy tak szybkiego przełomu⟧” – powiedziała Karolina Wilk, dyrektorka badań w Nordteku.',
    'Karolina Wilk',
  ],
  ['– ⟦Będzie drożej dla wszystkich klientów⟧ – mówi Jan Górski.', 'Jan Górski'],
  ['Według Anny Wilk ⟦liczba oszustw się podwoiła⟧.', 'Anny Wilk'],
  ['Prezes spółki Ewa Lis poinformowała, że ⟦fabryka ruszy w sierpniu⟧.', 'Ewa Lis'],
  ['Zdaniem ekspertów ⟦model zmyśla odpowiedzi⟧.', 'ekspertów'],
  ['Dyrektor techniczny Marek Bąk jest krytyczny. „⟦To nie wystarczy na długo⟧” – napisał.', 'Marek Bąk'],
  ['– ⟦Nie, to nieprawda+⟧ – odparł Jan Górski. – ⟦Niczego nie sprzedaliśmy.⟧', 'Jan Górski'],
  ['Jak podaje Reuters, ⟦firma zwolni połowę załogi⟧.', 'Reuters'],
] as const;

const SILENT = [
  'Wszystko poszło według planu i most otwarto na czas.',
  'Powieść „Droga Mleczna” ukaże się w marcu.',
  'Tak zwana „opłata mobilna” wzrośnie w styczniu.',
  'Wybierz „Ustawienia”, a potem „Dźwięk”.',
  'Spółka planuje zatrudnić 40 osób.',
  'Ekran ma 27" i waży pięć kilogramów.',
  'Na tabliczce widniało „Zamknięte do wiosny”.',
  'Zarząd odmówił komentarza.',
] as const;

describe('quotations in Polish', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('pl', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('pl', plain)).toEqual([]);
  });
});
