import type { OfferDraft } from '../reading/draft';
import type { WordClues } from './weigh-words';

/** What is known of a card by itself: named clues, no verdict. */
export interface OwnClues {
  /** The sentence with the price; the whole card. */
  readonly line: WordClues;
  readonly card: WordClues;
  /** A link or button in a card that asks or sells. */
  readonly control: boolean;
  /** Some link of the card leaves for a host that is not the publisher's, and none stays. */
  readonly leaves: boolean;
  readonly inArticle: boolean;
  /** Readers' comments, quotations, code. */
  readonly quoted: boolean;
  readonly long: boolean;
}

/** What stands around it. */
export interface AroundClues {
  readonly around: WordClues;
  readonly newsletterAround: boolean;
}

/** The half of the question that the card answers alone: terms, own links, no prose, nobody else's wares. */
export function mayBeOffer(clues: OwnClues, draft: OfferDraft): boolean {
  if (clues.quoted || clues.leaves || isForeign(clues)) return false;
  if (!saysTerms(draft) && !asksPlainly(clues)) return false;
  return clues.inArticle ? !clues.line.costs && clues.line.unknown <= 3 : !isProse(clues);
}

/** The other half: the sense of subscribing, and in the story itself a text around it that sells. */
export function isOffer(own: OwnClues, around: AroundClues): boolean {
  return hasSense(own, around) && (!own.inArticle || sellsInArticle(own, around));
}

/** Without a period or a trial the line itself, or a line about a subscription its card, asks the reader to subscribe, by a control. */
function asksPlainly({ line, card, control }: OwnClues): boolean {
  return control && line.unknown <= 4 && (line.asks || (line.subscription && card.asks)) && !line.foreign;
}

function saysTerms(draft: OfferDraft): boolean {
  return draft.price.per !== null || draft.trial !== null || draft.then !== null;
}

function isForeign({ line, card, control }: OwnClues): boolean {
  if (line.foreign) return !(line.asks && (line.subscription || control) && line.unknown <= 5);
  return card.foreign && !control && !card.asks && !card.subscription;
}

function hasSense({ line, card, control }: OwnClues, { around }: AroundClues): boolean {
  if (line.asks || line.subscription || card.asks || card.subscription) return true;
  if (card.pass && control) return true;
  return (around.asks || around.subscription) && (control || line.unknown <= 2);
}

/** The line there is nothing but an offer; a control of the card asks, or the text around asks and sells. */
function sellsInArticle(
  { line, card, control }: OwnClues,
  { around, newsletterAround }: AroundClues,
): boolean {
  if (control && (line.asks || card.asks || (card.acts && card.subscription))) return true;
  return newsletterAround || (around.asks && around.subscription && line.unknown <= 1);
}

/** A long line of words that no offer needs, unless a control of the card stands by what it says. */
function isProse({ line, control, long }: OwnClues): boolean {
  const most = line.asks || line.subscription ? Math.max(4, line.words * 0.35) : 3;
  if (control) return line.unknown > Math.max(8, line.words * 0.6) || (line.costs && !line.subscription);
  return long || line.costs || line.unknown > most;
}
