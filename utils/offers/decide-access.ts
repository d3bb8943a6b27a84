import type { ArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import type { Access } from './access';
import { chooseAccessLexicons } from './access/access-lexicons';
import { declaredByData } from './access/declared-by-data';
import { declaredByMeta } from './access/declared-by-meta';
import { declaredBySchema } from './access/declared-by-schema';
import { findGates } from './access/find-gates';
import { findTruncation, type Truncation } from './access/find-truncation';
import { findVendors } from './access/find-vendors';
import { decideDeclared, decideVerdict } from './access/weigh-evidence';

export interface AccessQuestion {
  readonly page: Page;
  readonly text: ArticleText;
  readonly lang: string | null;
}

/**
 * Whether this article is free, from what the page declares and from what can be read on it. What is declared and what
 * is seen are kept apart; every hit is kept as evidence, strongest first.
 */
export function decideAccess({ page, text, lang }: AccessQuestion): Access {
  const declared = [...declaredByData(page), ...declaredByMeta(page), ...declaredBySchema(page)];
  const shown = findGates(page, chooseAccessLexicons([lang, page.declaredLang]));
  const stated = shown.filter(({ rule }) => rule.startsWith('stated.'));
  const gates = shown.filter(({ rule }) => rule.startsWith('gate.'));
  const cut = findTruncation(page, text);
  const verdict = decideVerdict({ declared, stated, gates, cut });
  return {
    verdict,
    declared: decideDeclared(declared),
    readable: decideReadable({
      page,
      gated:
        gates.length > 0 ||
        stated.some(({ says, rule }) => says === 'locked' || (rule === 'stated.limit' && isBrief(text))),
      cut,
      verdict,
    }),
    evidence: [...declared, ...stated, ...gates, ...cut.evidence, ...findVendors(page)],
  };
}

interface ReadableClues {
  readonly page: Page;
  readonly gated: boolean;
  readonly cut: Truncation;
  readonly verdict: Access['verdict'];
}

/** hidden: the publisher keeps article text in the page and out of sight. Null where there is no article. */
function decideReadable({ page, gated, cut, verdict }: ReadableClues): Access['readable'] {
  if (page.article.kind === 'none') return null;
  const limited = verdict !== 'free' && verdict !== 'unknown';
  if (limited && hidesText(page)) return 'hidden';
  if (gated || cut.certain || (limited && cut.likely)) return 'partial';
  return 'full';
}

/** With no free articles left, a few paragraphs are a beginning, however they end. */
function isBrief({ lines }: ArticleText): boolean {
  return lines.length <= MOST_BEGINNING;
}

const MOST_BEGINNING = 4;
const HIDDEN_PARAGRAPHS = 2;
const PARAGRAPH = 90;

function hidesText(page: Page): boolean {
  const hidden = page.blocks.filter(
    (block) =>
      block.inArticle && !block.visible && block.kind === 'paragraph' && block.text.length >= PARAGRAPH,
  );
  return hidden.length >= HIDDEN_PARAGRAPHS;
}
