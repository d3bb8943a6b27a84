import type { Page } from '../../page/page';
import type { OfferDraft } from '../reading/draft';
import type { Passage } from '../reading/passage';

const MOST_WORDS = 5;
const LONGEST = 48;

/** "Monthly" in "Monthly: $7/month": what stands before a colon at the head of the line, when it is short. */
export function findPlanInLine(passage: Passage, draft: OfferDraft): string | null {
  const price = draft.price.money.span.start;
  const line = passage.text.lastIndexOf('\n', price - 1) + 1;
  const head = passage.text.slice(line, price);
  const colon = head.search(/\s?[:–—|]\s|:$/);
  if (colon <= 0) return null;
  return asName(head.slice(0, colon));
}

/** A heading or a short line in the card before the price: "Annual". `asks` tells lines that ask the reader to act. */
export function findPlanInCard(
  page: Page,
  before: readonly number[],
  asks: (text: string) => boolean,
): string | null {
  for (const index of before.toReversed()) {
    const block = page.blocks[index];
    if (!block || (block.kind !== 'heading' && block.text.length > LONGEST)) continue;
    const name = asName(block.text);
    if (name && !asks(block.text) && !/\p{Sc}|\d{2}/u.test(name)) return name;
  }
  return null;
}

function asName(text: string): string | null {
  const name = text.trim();
  const words = name.split(/\s+/).length;
  return name !== '' && words <= MOST_WORDS && name.length <= LONGEST && !/[.!?…]$/.test(name) ? name : null;
}
