import { findArticle } from './find-article';
import type { Page } from './page';
import type { PageDraft } from './page-draft';
import { decideFacts } from './page-facts';

/** The page as the detectors read it: whether it is an article, which blocks are its, and who wrote what when. */
export function finishPage(draft: PageDraft): Page {
  const facts = decideFacts(draft.metadata, draft.parsed, draft.documentTitle);
  const { article, blocks } = findArticle(draft, facts.publishedTime);
  const { url, declaredLang, boxes, metadata } = draft;
  return { url, ...facts, declaredLang, article, boxes, blocks, metadata };
}
