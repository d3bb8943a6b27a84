import { readMetadata, readNextUrls } from './metadata';
import type { PageDraft } from './page-draft';
import { recordPage } from './record/record-page';

/** The parts of the work, in their order. */
export type ReadingStep = 'metadata' | 'walk';

/** The live page, to be finished by `finishPage`. Reads the document and changes nothing in it. */
export function readPage(document: Document): PageDraft {
  const steps = readInSteps(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a step at a time: it yields the name of each when it is done, of the walk many times. */
export function* readInSteps(document: Document): Generator<ReadingStep, PageDraft, void> {
  const url = readAddress(document);
  const base = document.baseURI ?? url;
  const { metadata, dataBlocks } = readMetadata(document, base);
  yield 'metadata';
  const { tree, looks, tooLarge } = yield* recordPage(document);
  return {
    url,
    base: base?.slice(0, MAX_ADDRESS) ?? null,
    documentTitle: (document.title ?? '').slice(0, MAX_TITLE),
    declaredLang: document.documentElement?.getAttribute('lang')?.trim().slice(0, MAX_LANG) || null,
    nextUrls: readNextUrls(document, base),
    scripts: document.getElementsByTagName('script').length,
    tree,
    looks,
    metadata,
    dataBlocks,
    tooLarge,
  };
}

const MAX_ADDRESS = 20_000;
const MAX_TITLE = 5_000;
const MAX_LANG = 35;

function readAddress(document: Document): string | null {
  const address = document.URL;
  return typeof address === 'string' && /^(?:https?|file):/.test(address) ? address : null;
}
