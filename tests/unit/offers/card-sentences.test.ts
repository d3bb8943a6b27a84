import { describe, expect, test } from 'vitest';
import { findOffersInText } from '../../../utils/offers/find-offers-in-text';
import { readCardSentences } from '../../helpers/offer-gold';
import { writeOffer } from './write-offer';

const CARD_SENTENCES = readCardSentences();

describe('a sentence as a card or banner prints it', () => {
  test('the table holds at least eighty, in thirteen languages', () => {
    expect(CARD_SENTENCES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(CARD_SENTENCES.map(({ lang }) => lang)).size).toBe(13);
  });

  test.each(CARD_SENTENCES)('$lang: “$text” is $offers', ({ lang, text, offers, flags = [], pay, kind }) => {
    const found = findOffersInText({ text, lang, url: null });
    expect(found.map(writeOffer)).toEqual(offers);
    expect(found[0]?.flags ?? []).toEqual(expect.arrayContaining([...flags]));
    expect(found[0]?.kind).toBe(kind ?? found[0]?.kind);
    expect(found[0]?.paymentMethods ?? []).toEqual(pay ?? found[0]?.paymentMethods ?? []);
  });
});
