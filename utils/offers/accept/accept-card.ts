import type { OfferDraft } from '../reading/draft';
import type { WordClues } from './weigh-words';

/** What is known of a card: named clues, no verdict. */
export interface CardClues {
  /** The line with the price; the whole card; what stands around it. */
  readonly line: WordClues;
  readonly card: WordClues;
  readonly around: WordClues;
  /** A link or button in the card that asks to subscribe, or whose words carry the price. */
  readonly control: boolean;
  /** Some link of the card leaves for a host that is not the publisher's, and none stays. */
  readonly leaves: boolean;
  readonly inArticle: boolean;
  /** Readers' comments, quotations, code. */
  readonly quoted: boolean;
  readonly long: boolean;
  readonly newsletterAround: boolean;
}

/**
 * A price, with a period or a free start or a control; the sense of subscribing; not in running prose without a
 * control; nobody else's wares.
 */
export function acceptCard(clues: CardClues, drafts: readonly OfferDraft[]): boolean {
  if (clues.quoted || clues.leaves || isForeign(clues)) return false;
  if (!drafts.some(saysTerms) && !asksPlainly(clues)) return false;
  if (!hasSense(clues)) return false;
  return clues.inArticle ? acceptInArticle(clues) : !isProse(clues);
}

/** Without a period or a trial the line itself has to ask the reader to subscribe, by a control. */
function asksPlainly({ line, control }: CardClues): boolean {
  return control && line.unknown <= 4 && (line.asks || line.subscription) && !line.foreign;
}

function saysTerms(draft: OfferDraft): boolean {
  return draft.price.per !== null || draft.trial !== null || draft.then !== null;
}

function isForeign({ line, card, control }: CardClues): boolean {
  if (line.foreign) return !(line.asks && (line.subscription || control) && line.unknown <= 5);
  return card.foreign && !control && !card.asks && !card.subscription;
}

function hasSense({ line, card, around, control }: CardClues): boolean {
  if (line.asks || line.subscription || card.asks || card.subscription) return true;
  return (around.asks || around.subscription) && (control || line.unknown <= 2);
}

/** In the story itself a price counts only where the line is nothing but an offer and the text around it sells. */
function acceptInArticle({ line, around, card, control, newsletterAround }: CardClues): boolean {
  if (line.costs || line.unknown > 3) return false;
  if (control && (line.asks || card.asks)) return true;
  return newsletterAround || (around.asks && around.subscription && line.unknown <= 1);
}

/** A long line of words that no offer needs, unless a control of the card stands by what it says. */
function isProse({ line, control, long }: CardClues): boolean {
  const most = line.asks || line.subscription ? Math.max(4, line.words * 0.35) : 3;
  if (control) return line.unknown > Math.max(8, line.words * 0.6) || (line.costs && !line.subscription);
  return long || line.costs || line.unknown > most;
}
