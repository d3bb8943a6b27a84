import { fail, type Result, succeed } from '../text/result';
import { nestsTooDeep } from './json-ld';
import { FoundTooLittle, LeanReadability, type ReadabilityAnswer } from './lean-readability';
import { MAX_DEPTH } from './page-bounds';
import type { PageDraft } from './page-draft';
import { growPaper } from './paper/grow-paper';
import type { PaperDocument } from './paper/paper-document';
import { PaperAttribute, PaperElement, PLAIN_TRAITS } from './paper/paper-element';

/** Paper on which what Readability drops at once is left out already; null where there is none. */
export type PrunedPaper = PaperDocument | null;

/** What Readability says of a page; `failed` where it would not come to an end, or stumbled. */
export function parseArticle(
  draft: PageDraft,
  pruned: PrunedPaper,
): Result<ReadabilityAnswer, 'no-content' | 'failed'> {
  try {
    return parsePruned(draft, pruned) ?? parse(draft, { paper: growWhole(draft), isPruned: false });
  } catch {
    return fail('failed');
  }
}

/** Null where the pruned paper does not do: one page in ten, mostly one without an article. */
function parsePruned(draft: PageDraft, paper: PrunedPaper): ReturnType<typeof parse> | null {
  if (!paper) return null;
  try {
    return parse(draft, { paper, isPruned: true });
  } catch (error) {
    if (error instanceof FoundTooLittle) return null;
    throw error;
  }
}

function growWhole({ tree, documentTitle, base }: PageDraft): PaperDocument {
  return growPaper({ tree, maxDepth: MAX_DEPTH, title: documentTitle, base: base ?? '', keepsBody: true })
    .paper;
}

function parse(
  draft: PageDraft,
  { paper, isPruned }: { readonly paper: PaperDocument; readonly isPruned: boolean },
): Result<ReadabilityAnswer, 'no-content'> {
  addStructuredData(paper, draft);
  const answer = new LeanReadability({ paper, isPruned }).answer();
  return answer ? succeed(answer) : fail('no-content');
}

/** The scripts stayed in the page; what they say came home by itself. */
function addStructuredData(paper: PaperDocument, { dataBlocks }: PageDraft): void {
  for (const { text, isPlain } of dataBlocks) {
    if (!isPlain || nestsTooDeep(text)) continue;
    const script = new PaperElement(paper, {
      localName: 'script',
      attributes: [new PaperAttribute('type', 'application/ld+json')],
      place: null,
      traits: PLAIN_TRAITS,
    });
    script.appendChild(paper.createTextNode(text));
    paper.documentElement?.appendChild(script);
  }
}
