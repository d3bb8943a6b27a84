import type { BlocksPassage } from '../cards/read-blocks';
import { readPassage } from '../reading/passage';
import type { Site } from '../site';
import { sellsNewsletter } from '../terms/sells-newsletter';
import { asName, isUnnaming } from './find-plan';

/**
 * "Kabelkrant Plus" on Kabelkrant: the nearest heading before the price that carries the site's name, and a word that
 * speaks of subscribing or joining. Null where none does: other headings may name anything.
 */
export function findProductHeading(site: Site, before: readonly number[]): string | null {
  const siteName = site.page.siteName?.trim().toLowerCase() ?? '';
  if (siteName.length < 3) return null;
  for (const index of before.toReversed()) {
    const block = site.page.blocks[index];
    if (block?.kind !== 'heading' || block.controls.length > 0) continue;
    const name = asName(block.text);
    if (!name?.toLowerCase().includes(siteName) || /\p{Sc}|\d{3}|[:,?]/u.test(name)) continue;
    const rest = name.toLowerCase().replace(siteName, ' ');
    const { marks } = readPassage({ text: rest, strikes: [], lexicons: site.lexicons });
    const senses = new Set(marks.map(({ sense }) => sense));
    if (!isUnnaming(senses) && (senses.has('subscription') || senses.has('membership'))) return name;
  }
  return null;
}

/** "Rietpost" over a card that sells a newsletter in so many words. Null where its heading names a plan or asks. */
export function findNewsletterHeading(site: Site, own: BlocksPassage, price: number): string | null {
  if (!sellsNewsletter(site, own)) return null;
  for (const { block: index } of own.blocks.toReversed()) {
    const block = site.page.blocks[index];
    if (index > price || block?.kind !== 'heading' || block.controls.length > 0) continue;
    const name = asName(block.text);
    if (!name || /\p{Sc}|\d{3}|[:,?]/u.test(name)) return null;
    const { marks } = readPassage({ text: name, strikes: [], lexicons: site.lexicons });
    const senses = new Set(marks.map(({ sense }) => sense));
    const names = !isUnnaming(senses) && !NAMING_PLANS.some((sense) => senses.has(sense));
    return names ? name : null;
  }
  return null;
}

const NAMING_PLANS = ['per', 'subscription', 'newsletter', 'membership', 'gift', 'donation', 'ours'] as const;
