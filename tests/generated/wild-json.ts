import fc from 'fast-check';
import { priceTexts, shortTexts } from './wild-text';

/** Names that objects inherit, and those that readers of structured data look for. */
const KEYS = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'length',
    'then',
    'toJSON',
  ],
  ...[
    '@type',
    '@type',
    '@graph',
    '@context',
    '@id',
    'author',
    'name',
    'headline',
    'datePublished',
    'publisher',
    '',
  ],
  ...[
    'isAccessibleForFree',
    'hasPart',
    'cssSelector',
    'offers',
    'price',
    'lowPrice',
    'priceCurrency',
    'mainEntity',
  ],
  ...[
    'priceSpecification',
    'billingDuration',
    'eligibleDuration',
    'url',
    'articleBody',
    'inLanguage',
    'isPartOf',
  ],
] as const;

const VALUES = [
  ...[
    'NewsArticle',
    'Article',
    'Offer',
    'Product',
    'AggregateOffer',
    'Person',
    'Organization',
    'WebPageElement',
  ],
  ...[
    'https://schema.org/NewsArticle',
    'False',
    'true',
    '.paywall',
    'EUR',
    '9.99',
    'P1M',
    '2026-11-22',
    ':has(*)',
  ],
  ...[
    'https://tek.example/news/a-story',
    'Nordlys',
    '1e309',
    '-0',
    '<b>x</b>',
    '*,*,*',
    '##',
    '[',
    '@import',
  ],
] as const;

const texts = fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES), shortTexts, priceTexts);
const numbers = fc.constantFrom('0', '-1', '9.99', '1e400', '12345678901234567890', '0.1e-320');

/** JSON as a page writes it, its keys doubled and misused; sometimes broken. */
export const jsonTexts: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.oneof(
      texts.map((text) => JSON.stringify(text)),
      numbers,
      fc.constantFrom('true', 'false', 'null'),
    ),
    fc.array(tie('value'), { maxLength: 4 }).map((values) => `[${values.join(',')}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 7 })
      .map((entries) => `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`),
  ),
})).value;
