import { describe, expect, test } from 'vitest';
import { findOffers } from '../../../../utils/offers/find-offers';
import { type Line, pageOf } from '../page-of';

/** Language, what stands over both choices, the free choice, the paid one in lines of its own, and its price. */
const WALLS: readonly (readonly [string, string, string, readonly string[], string])[] = [
  [
    'de',
    'Wie möchten Sie lesen?',
    'Mit Werbung und Cookies: kostenlos weiterlesen',
    ['Pur-Abo', '3,99 €/Monat', 'Ohne Werbetracking und fast ohne Anzeigen', 'Jetzt abschließen'],
    '3.99',
  ],
  [
    'de',
    'Werbefrei lesen oder Tracking zustimmen',
    'Wir und unsere Partner verarbeiten Daten für personalisierte Werbung.',
    ['Contentpass', 'ab 2,99 € im Monat', 'Abonnieren'],
    '2.99',
  ],
  [
    'de',
    'Weiter mit Werbung',
    'Alle akzeptieren und die Seite mit Werbung und Tracking nutzen.',
    ['Weiter ohne Werbung', '4,90 € pro Monat, jederzeit kündbar', 'Zum Abo'],
    '4.90',
  ],
  [
    'fr',
    'Choisissez comment lire',
    'Accepter les cookies et continuer gratuitement',
    ['Refuser et s’abonner', '2 € par mois', 'Lire sans publicité ciblée', 'S’abonner'],
    '2.00',
  ],
  [
    'fr',
    'En acceptant les cookies, vous soutenez notre rédaction.',
    'Continuer avec les cookies publicitaires',
    ['Continuer sans accepter', 'L’abonnement sans cookies est à 1,99 €/mois.', 'Je m’abonne'],
    '1.99',
  ],
  [
    'it',
    'Scegli come continuare',
    'Accetta i cookie e leggi gratis',
    ['Rifiuta e abbonati', '1,99 € al mese', 'Senza pubblicità profilata', 'Abbonati'],
    '1.99',
  ],
  [
    'it',
    'Consenti il tracciamento oppure abbonati',
    'Accetta e continua',
    ['Naviga senza cookie di profilazione', 'a 14,99 € all’anno', 'Scopri'],
    '14.99',
  ],
  [
    'nl',
    'Kies hoe je verder wilt lezen',
    'Accepteer cookies en lees gratis',
    ['Lees zonder tracking', '€ 2,49 per maand', 'Geen advertenties op maat', 'Neem een abonnement'],
    '2.49',
  ],
  [
    'nl',
    'Met cookies of met een abonnement',
    'Ja, ik ga akkoord met cookies',
    ['Privacyabonnement', '€ 19 per jaar', 'Kies dit'],
    '19.00',
  ],
  [
    'es',
    'Elige cómo seguir',
    'Aceptar las cookies y continuar',
    ['Rechazar y suscribirse', '1,50 € al mes', 'Navega sin publicidad personalizada', 'Suscribirse'],
    '1.50',
  ],
  [
    'en',
    'Choose how to read',
    'Accept all cookies and read for free',
    ['Reject and subscribe', '£3 a month', 'No personalised advertising', 'Subscribe'],
    '3.00',
  ],
];

const STORY =
  'The ferry that links the two halves of the town has run every day since the bridge was closed for repairs.';

describe('a wall whose words on consent stand apart from the price', () => {
  test.each(WALLS)('%s: “%s” sells freedom from ads', (lang, over, free, paid, price) => {
    const lines: readonly Line[] = [
      { text: STORY, in: 'main/article', article: true },
      { text: over, in: 'dialog', kind: 'heading' },
      { text: free, in: 'dialog/div1' },
      { text: 'OK', in: 'dialog/div1', link: ['OK', ''] },
      ...paid.slice(0, -1).map((text): Line => ({ text, in: 'dialog/div2' })),
      { text: paid.at(-1) ?? '', in: 'dialog/div2', link: [paid.at(-1) ?? '', ''] },
    ];
    const [offer, ...others] = findOffers({ page: pageOf(lines, { declaredLang: lang }), lang });
    expect(offer).toMatchObject({ price, kind: 'ad-free' });
    expect(offer?.flags).toContain('ad-free-only');
    expect(others).toEqual([]);
  });
});
