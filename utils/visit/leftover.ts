import type { PageReading } from '../messages/protocol';
import type { PageDraft } from '../page/page-draft';

/** The article of the earlier address, still there while the page fetches the one of its new address. */
export function isLeftover(reading: PageReading, earlier: PageReading): boolean {
  return (
    !isSameArticle(reading.identity.url, earlier.identity.url) &&
    textOf(reading.page) !== '' &&
    textOf(reading.page) === textOf(earlier.page)
  );
}

export function isSameArticle(url: string, other: string): boolean {
  return pathOf(url) === pathOf(other);
}

/** Queries change without the article changing: tracking parameters come and go. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

/** What Readability kept: an article's text, whatever stands around it. */
function textOf({ kept, blocks }: PageDraft): string {
  return kept.map(({ block }) => blocks[block]?.text ?? '').join('\n');
}
