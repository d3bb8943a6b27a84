import type { Glosser } from '../mark/glosser';
import type { PageDraft } from '../page/page-draft';

export interface Readers {
  /** Null until something was to be shown in the page. */
  readonly glosser: () => Glosser | null;
  readonly atOnce: (document: Document) => PageDraft;
  readonly inSlices: (document: Document) => Promise<PageDraft>;
}

/** The page as its publisher made it: where translations of ours stand in it they are taken out, and put back before the reader sees. */
export function readBesideGlosses({
  glosser,
  atOnce,
  inSlices,
}: Readers): (document: Document) => Promise<PageDraft> {
  return async (document) => {
    const shown = glosser();
    return shown && shown.shown().length > 0 ? shown.without(() => atOnce(document)) : inSlices(document);
  };
}
