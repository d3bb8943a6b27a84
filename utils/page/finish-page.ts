import { fail, type Result } from '../text/result';
import { findArticlePages } from './article-pages';
import { drawVeils } from './draw-veils';
import { findArticle } from './find-article';
import { gatherPage } from './gather-page';
import { parseJsonLd } from './json-ld';
import type { ArticleFinding, Metadata, Page } from './page';
import type { PageDraft } from './page-draft';
import { decideFacts } from './page-facts';
import { parseArticle } from './parse-article';
import { findSurvivors } from './surviving-blocks';

/** The page as the detectors read it: its blocks, whether it is an article, which blocks are its, and who wrote what when. */
export function finishPage(draft: PageDraft): Page {
  const gathering = gatherPage(draft);
  const { gathered } = gathering;
  const parsed = gathering.isWhole ? parseArticle(draft, gathering.pruned) : fail('failed');
  const answer = parsed.ok ? parsed.value : null;
  const metadata: Metadata = { ...draft.metadata, jsonLd: parseJsonLd(draft.dataBlocks) };
  const facts = decideFacts(metadata, answer, draft.documentTitle);
  const kept = answer ? findSurvivors({ ...answer, ...draft.tree, ...gathered }) : [];
  const { article, blocks } = findArticle({
    ...draft,
    ...gathered,
    metadata,
    kept,
    title: facts.title,
    publishedTime: facts.publishedTime,
  });
  const { url, declaredLang, nextUrls } = draft;
  const boxes = drawVeils(gathered, draft.looks.veiled, kept);
  return {
    url,
    ...facts,
    declaredLang,
    article: hasFailed(parsed) && !draft.tooLarge && article.kind === 'none' ? UNREADABLE : article,
    pages:
      article.kind === 'found'
        ? findArticlePages({ boxes, blocks, url: url ?? metadata.canonicalUrl, nextUrls })
        : null,
    boxes,
    blocks,
    metadata,
  };
}

const UNREADABLE: ArticleFinding = { kind: 'none', reason: 'unreadable' };

function hasFailed(parsed: Result<unknown, string>): boolean {
  return !parsed.ok && parsed.reason === 'failed';
}
