import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Tallenna se, mikä luettiin väärin',
  'wrong.sent':
    'Tietokoneellesi tallennetaan yksi tiedosto. Mitään ei lähetetä. Päätät itse, annatko tiedoston kenellekään.',
  'wrong.holds':
    'Tiedostossa ovat artikkelin ja sen ympäristön sanat ja rakenne, se, mitä sivu kertoo itsestään koneille, raportti ja se, mitä kirjoitat tähän. Valikoista ja lukijoiden kommenteista vain muoto.',
  'wrong.never':
    'Tiedostossa ei ole koskaan sähköpostiosoitteita, lomakkeisiin kirjoitettua, kuvia eikä skriptejä.',
  'wrong.note': 'Mikä on väärin? Voit jättää tämän tyhjäksi.',
  'wrong.around': 'Tallenna myös valikoiden ja lukijoiden kommenttien sanat',
  'wrong.save': 'Tallenna tiedosto',
} as const satisfies Wordings<'wrong', never>;
