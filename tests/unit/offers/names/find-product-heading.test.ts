import { describe, expect, test } from 'vitest';
import { findOffers } from '../../../../utils/offers/find-offers';
import { type Line, pageOf } from '../page-of';

function productsOf(heading: Line, siteName: string | null, lang: string) {
  const price = lang === 'nl' ? '€ 6 per maand' : '$6/month';
  const lines: readonly Line[] = [
    { ...heading, in: 'section' },
    { text: price, in: 'section/div' },
    { text: 'Subscribe', in: 'section/div', link: ['Subscribe', ''] },
  ];
  const page = pageOf(lines, siteName === null ? {} : { siteName });
  return findOffers({ page, lang }).map(({ product }) => product);
}

const head = (text: string): Line => ({ text, kind: 'heading' });

describe('the product of a card or a group of plans', () => {
  test.each([
    ['Kabelkrant Plus', 'Kabelkrant', 'nl'],
    ['Kabelkrant Premium', 'Kabelkrant', 'nl'],
    ['Lantern Unlimited', 'Lantern', 'en'],
    ['Lantern Membership', 'Lantern', 'en'],
    ['Hek Premium', 'Hek', 'nl'],
  ])('is its heading with the site’s name: %s', (text, siteName, lang) => {
    expect(productsOf(head(text), siteName, lang)).toEqual([text]);
  });

  test.each([
    ['a heading that asks', 'Subscribe to Lantern', 'Lantern', 'Lantern'],
    ['a heading on something else', 'How Lantern works', 'Lantern', 'Lantern'],
    ['a heading without the site’s name', 'What you get', 'Lantern', null],
    [
      'a heading on a site whose own name speaks of subscribing',
      'Inside Digital Post',
      'Digital Post',
      'Digital Post',
    ],
    ['a heading with a site’s name of two letters', 'On Premium', 'On', null],
    ['a heading on a site without a name', 'Lantern Matters', null, null],
  ])('is not guessed from %s', (_, text, siteName, product) => {
    expect(productsOf(head(text), siteName, 'en')).toEqual([product]);
  });

  test('is not a paragraph', () => {
    expect(productsOf({ text: 'Lantern Unlimited' }, 'Lantern', 'en')).toEqual(['Lantern']);
  });
});
