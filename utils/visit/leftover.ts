import type { PageReading } from '../messages/protocol';
import type { PageDraft } from '../page/page-draft';

/** Characters from which a text is running text. */
const PROSE = 80;
/** How much of the running text may be new where the article is still the old one. */
const MOST_NEW = 0.2;

/** The article of the earlier address, still there while the page fetches the one of its new address. */
export function isLeftover(reading: PageReading, earlier: PageReading): boolean {
  if (isSameArticle(reading.identity.url, earlier.identity.url)) return false;
  const prose = listProse(reading.page);
  const known = new Set(earlier.page.tree.texts);
  const all = sumLengths(prose);
  return all > 0 && sumLengths(prose.filter((text) => !known.has(text))) <= all * MOST_NEW;
}

export function isSameArticle(url: string, other: string): boolean {
  return pathOf(url) === pathOf(other);
}

/** Queries change without the article changing: tracking parameters come and go. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

/** The page's running text; all its texts where none is. */
function listProse({ tree }: PageDraft): readonly string[] {
  const prose = tree.texts.filter((text) => text.length >= PROSE);
  return prose.length > 0 ? prose : tree.texts;
}

function sumLengths(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
