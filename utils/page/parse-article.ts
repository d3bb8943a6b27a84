import { fail, type Result, succeed } from '../text/result';
import { FoundTooLittle, LeanReadability } from './lean-readability';
import type { ParsedFacts } from './page-draft';
import type { WalkedPage } from './walk-page';

/** What Readability makes of the lean copy, which it eats. */
export interface ParsedArticle {
  /** What it kept, in order. */
  readonly root: Node;
  readonly facts: ParsedFacts;
}

/** `too-little`: a pruned copy does not do, the page must be walked again for a whole one. */
export function parseArticle({
  copy,
  extent,
}: Pick<WalkedPage, 'copy' | 'extent'>): Result<ParsedArticle, 'no-content' | 'too-little' | 'failed'> {
  try {
    const parsed = new LeanReadability({ copy, isPruned: extent === 'pruned' }).parse();
    if (!parsed?.content) return fail('no-content');
    const { content, title, byline, siteName, publishedTime, excerpt } = parsed;
    return succeed({
      root: content,
      facts: {
        title: title || null,
        byline: byline || null,
        siteName: siteName || null,
        publishedTime: publishedTime || null,
        excerpt: excerpt || null,
      },
    });
  } catch (error) {
    return fail(error instanceof FoundTooLittle ? 'too-little' : 'failed');
  }
}
