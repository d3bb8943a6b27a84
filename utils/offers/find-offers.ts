import type { Page } from '../page/page';
import { primaryTag } from '../text/primary-tag';
import { findCards } from './cards/find-cards';
import { findSurroundings } from './cards/find-surroundings';
import { isShown } from './cards/measure-boxes';
import { findOwnDomain } from './cards/site-family';
import { findDeclaredCurrency } from './declared-currency';
import { chooseLexicons } from './lexicons';
import { mergeDuplicates } from './merge-duplicates';
import { findMoney } from './money/find-money';
import { findRegion } from './money/find-region';
import type { Offer } from './offer';
import { readCard } from './read-card';
import type { Site } from './site';
import { findStructuredPrices } from './structured/find-structured-prices';
import { offersFromData } from './structured/offers-from-data';
import { addSavings } from './sums/add-savings';
import { dropMonthsSaved } from './sums/months-saved';

export interface OfferSearch {
  readonly page: Page;
  /** What the article is written in, BCP 47; null where that cannot be told. */
  readonly lang: string | null;
}

/** More prices than any page of offers has; a shop's list has more, and none of them is one. */
const MOST_PRICED = 300;
/** Longer than any line that sells: prose, where a price has to be found in the card's own lines. */
const LONGEST_BLOCK = 2000;
const LONGEST_SAMPLE = 100_000;

/**
 * Every subscription the publisher sells on this page, in page order, those a reader sees and those only the page's
 * data hold; empty where it sells none.
 */
export function findOffers({ page, lang }: OfferSearch): readonly Offer[] {
  const priced = findPriced(page);
  const structured = findStructuredPrices(page);
  if (priced.length === 0 && structured.length === 0) return [];
  const site: Site = {
    page,
    lexicons: chooseLexicons([lang, page.declaredLang], () => joinTexts(page)),
    hints: {
      declared: findDeclaredCurrency(page),
      region: findRegion(page.url, page.declaredLang),
      lang: lang ?? (page.declaredLang && primaryTag(page.declaredLang)),
    },
    ownDomain: findOwnDomain(page),
    structured,
  };
  const shown = readCards(site, priced);
  const unseen = structured.length > 0 ? offersFromData(site, shown) : [];
  return addSavings(dropMonthsSaved(mergeDuplicates(inPageOrder([...shown, ...unseen]))));
}

function findPriced(page: Page): readonly number[] {
  const priced = page.blocks.flatMap((block, index) => {
    return isShown(block) && block.text.length <= LONGEST_BLOCK && findMoney(block.text, 'running').length > 0
      ? [index]
      : [];
  });
  return priced.length > MOST_PRICED ? [] : priced;
}

function readCards(site: Site, priced: readonly number[]): readonly Offer[] {
  const { page, lexicons } = site;
  const cards = findCards({ page, lexicons, priced });
  const inCards = new Set(cards.flatMap((card) => card.blocks));
  return cards.flatMap((card) => readCard(site, card, () => findSurroundings(page, card, inCards)));
}

function inPageOrder(offers: readonly Offer[]): readonly Offer[] {
  return offers.toSorted((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start);
}

/** As much of the page's text as tells its languages. */
function joinTexts(page: Page): string {
  return page.blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST_SAMPLE);
}
