const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"[A-Za-z]*(?:Article|BlogPosting)"/;

/** Far enough into a block of structured data to meet its type. */
const HEAD_OF_DATA = 20_000;

/** A cheap look at what the page says it is, so that home pages and lists cost nothing before they are asked for. */
export function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type?.toLowerCase() === 'article') return true;
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(blocks).some((block) =>
    ARTICLE_TYPE.test((block.textContent ?? '').slice(0, HEAD_OF_DATA)),
  );
}
