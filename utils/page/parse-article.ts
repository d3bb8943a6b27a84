import { Readability } from '@mozilla/readability';
import { fail, type Result, succeed } from '../text/result';

/** What Readability makes of the lean copy, which it eats. */
export interface ParsedArticle {
  /** What it kept, in order. */
  readonly content: Node;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly excerpt: string | null;
}

export function parseArticle(copy: Document): Result<ParsedArticle, 'no-content' | 'failed'> {
  try {
    const parsed = new Readability<Node>(copy, { serializer: (node) => node, keepClasses: true }).parse();
    if (!parsed?.content) return fail('no-content');
    const { content, title, byline, siteName, publishedTime, excerpt } = parsed;
    return succeed({
      content,
      title: title || null,
      byline: byline || null,
      siteName: siteName || null,
      publishedTime: publishedTime || null,
      excerpt: excerpt || null,
    });
  } catch {
    return fail('failed');
  }
}
