import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessKind } from '../../utils/offers/access';
import type { OfferFlag, OfferKind } from '../../utils/offers/offer';
import { ROOT } from './source-files';

interface Sentence {
  readonly lang: string;
  readonly text: string;
}

export interface PriceGold {
  readonly prices: readonly (Sentence & { readonly amount: string; readonly currency: string | null })[];
  readonly others: readonly Sentence[];
}

export interface CardSentence extends Sentence {
  /** None where it sells no subscription of the publisher's. */
  readonly offers: readonly string[];
  readonly kind?: OfferKind;
  /** Flags it has among others. */
  readonly flags?: readonly OfferFlag[];
  readonly pay?: readonly string[];
}

/** What stands under the story, with its buttons. */
export interface Wall extends Sentence {
  readonly controls: readonly string[];
}

export interface GateGold {
  readonly gates: readonly (Wall & { readonly verdict: AccessKind })[];
  readonly others: readonly Wall[];
}

/** tests/gold/offers; its README has the formats. */
export const readPriceGold = (): PriceGold => readGold('prices');
export const readCardSentences = (): readonly CardSentence[] => readGold('card-sentences');
export const readGateGold = (): GateGold => readGold('gate-sentences');

function readGold<Gold>(name: string): Gold {
  return JSON.parse(readFileSync(join(ROOT, 'tests/gold/offers', `${name}.json`), 'utf8'));
}
