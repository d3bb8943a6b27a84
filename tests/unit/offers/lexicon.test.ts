import { describe, expect, test } from 'vitest';
import { DA } from '../../../utils/lexicon/offers/da';
import { DE } from '../../../utils/lexicon/offers/de';
import { EN } from '../../../utils/lexicon/offers/en';
import { ES } from '../../../utils/lexicon/offers/es';
import { FI } from '../../../utils/lexicon/offers/fi';
import { FR } from '../../../utils/lexicon/offers/fr';
import { IT } from '../../../utils/lexicon/offers/it';
import { JA } from '../../../utils/lexicon/offers/ja';
import { NL } from '../../../utils/lexicon/offers/nl';
import { NO } from '../../../utils/lexicon/offers/no';
import type { OfferLexicon } from '../../../utils/lexicon/offers/offer-lexicon';
import { PL } from '../../../utils/lexicon/offers/pl';
import { PT } from '../../../utils/lexicon/offers/pt';
import { SV } from '../../../utils/lexicon/offers/sv';
import { compileLexicon } from '../../../utils/offers/phrases/compile-lexicon';
import { findMarks } from '../../../utils/offers/phrases/find-marks';
import { tokenize } from '../../../utils/offers/phrases/tokenize';
import { expandPhrase } from './expand-phrase';

const LEXICONS: readonly OfferLexicon[] = [EN, NL, DE, FR, ES, IT, PT, PL, SV, NO, DA, FI, JA];

describe.each(LEXICONS.map((lexicon) => [lexicon.lang, lexicon] as const))(
  'the offers lexicon: %s',
  (_, lexicon) => {
    const compiled = compileLexicon(lexicon);
    const sensesOf = (text: string) => findMarks(tokenize(text), compiled).map((mark) => mark.sense);

    const matches = lexicon.rules.flatMap(({ sense, matches: given }) =>
      given.map((text) => [text, sense] as const),
    );
    test.each(matches)('“%s” says %s', (text, sense) => {
      expect(sensesOf(text)).toContain(sense);
    });

    test('no rule fires on what it is to leave alone', () => {
      const wrong = lexicon.rules.flatMap(({ sense, ignores = [] }) =>
        ignores.filter((text) => sensesOf(text).includes(sense)),
      );
      expect(wrong).toEqual([]);
    });

    test('no phrase is empty when all that may be missing is', () => {
      const phrases = lexicon.rules.flatMap((rule) => rule.phrases);
      expect(phrases.filter((phrase) => expandPhrase(phrase).some((pieces) => pieces.length === 0))).toEqual(
        [],
      );
    });
  },
);

test('a phrase is written out with each alternative, with and without what may be missing', () => {
  expect(expandPhrase('[the] first|next {unit}')).toEqual([
    ['first', '{unit}'],
    ['next', '{unit}'],
    ['the', 'first', '{unit}'],
    ['the', 'next', '{unit}'],
  ]);
});
