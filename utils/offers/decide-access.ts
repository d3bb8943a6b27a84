import type { ArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import type { Access } from './access';

export interface AccessQuestion {
  readonly page: Page;
  readonly text: ArticleText;
  readonly lang: string | null;
}

/** Whether this article is free, from what the page declares and from what can be read on it. */
export function decideAccess(_question: AccessQuestion): Access {
  return { verdict: 'unknown', declared: null, readable: null, evidence: [] };
}
