import type { PageReading } from '../messages/protocol';
import type { Page } from '../page/page';

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

function textOf(page: Page): string {
  return page.blocks
    .filter((block) => block.inArticle)
    .map((block) => block.text)
    .join('\n');
}
