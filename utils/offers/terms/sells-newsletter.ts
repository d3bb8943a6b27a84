import { type BlocksPassage, readBlocks } from '../cards/read-blocks';
import type { Site } from '../site';

/** Whether one of the blocks asks to sign up for a newsletter, or speaks of it as the publisher's own: a link to one in a menu is none. */
export function sellsNewsletter(site: Site, { passage, blocks }: BlocksPassage): boolean {
  if (!passage.marks.some(({ sense }) => sense === 'newsletter')) return false;
  return blocks.some(({ block }) => {
    const { marks } = readBlocks(site.page, [block], site.lexicons).passage;
    const senses = new Set(marks.map(({ sense }) => sense));
    return (
      senses.has('newsletter') && (senses.has('ask') || senses.has('subscription') || senses.has('ours'))
    );
  });
}
