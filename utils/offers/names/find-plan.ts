import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import type { OfferDraft } from '../reading/draft';
import { type Passage, readPassage } from '../reading/passage';
import type { Site } from '../site';

const UNNAMING: readonly OfferSense[] = [
  'ask',
  'act',
  'try',
  'special',
  'payment',
  'saved',
  'cancel',
  'then',
  'trial',
  'from',
  'span',
  'for',
  'first',
];

const MOST_WORDS = 5;
const LONGEST = 48;
/** From the colon to the price. */
const FURTHEST = 24;
const NEAREST_LINES = 4;

/** "Monthly" in "Monthly: $7/month": what stands before a colon at the head of the line, when it is short. */
export function findPlanInLine(passage: Passage, draft: OfferDraft): string | null {
  const price = draft.price.money.span.start;
  const line = Math.max(passage.text.lastIndexOf('\n', price - 1) + 1, endOfPriceBefore(passage, price));
  const head = passage.text.slice(line, price);
  const colon = head.search(/\s?[:–—|]\s|:$/);
  if (colon <= 0 && draft.label !== null) return findLabel(head);
  if (colon <= 0 || head.length - colon > FURTHEST) return null;
  const end = passage.tokens.findIndex((token) => token.start >= line + colon);
  const unnamed = passage.marks.some(
    (mark) => mark.end <= end && startOf(passage, mark) >= line && UNNAMING.includes(mark.sense),
  );
  return unnamed ? null : asName(head.slice(0, colon).replace(/^[^·|•/;]*[·|•/;]\s*/, ''));
}

/** "Yearly" in "Yearly $60": with a capital it is a name, and alone before the price. */
function findLabel(head: string): string | null {
  const name = head.replace(/^[\s·|•/;–—-]+/, '').trim();
  return /^\p{Lu}[\p{L}-]*$/u.test(name) ? asName(name) : null;
}

/**
 * A heading in the card before the price: "Annual"; or a short line that names a plan by its length or as a
 * subscription. Lines that ask, offer or may be clicked are none.
 */
export function findPlanInCard(
  site: Pick<Site, 'page' | 'lexicons'>,
  before: readonly number[],
): string | null {
  for (const index of before.slice(-NEAREST_LINES).toReversed()) {
    const block = site.page.blocks[index];
    const name = block && block.controls.length === 0 ? asName(block.text) : null;
    if (!block || !name || /\p{Sc}|\d{3}/u.test(name)) continue;
    const senses = new Set(
      readPassage({ text: name, strikes: [], lexicons: site.lexicons }).marks.map(({ sense }) => sense),
    );
    if (isUnnaming(senses)) continue;
    if (block.kind === 'heading' || senses.has('per') || senses.has('subscription')) return name;
  }
  return null;
}

function endOfPriceBefore(passage: Passage, price: number): number {
  return passage.tokens.findLast((token) => token.money !== null && token.end <= price)?.end ?? 0;
}

function startOf(passage: Passage, mark: { readonly start: number }): number {
  return passage.tokens[mark.start]?.start ?? 0;
}

/** Words that ask, offer or set terms name nothing. */
export function isUnnaming(senses: ReadonlySet<OfferSense>): boolean {
  return UNNAMING.some((sense) => senses.has(sense));
}

/** A short line without the end of a sentence. */
export function asName(text: string): string | null {
  const name = text.trim();
  const words = name.split(/\s+/).length;
  return name !== '' && words <= MOST_WORDS && name.length <= LONGEST && !/[.!?…]$|%/.test(name)
    ? name
    : null;
}
