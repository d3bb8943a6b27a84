import type { CopyExtent } from './frame';
import { readMetadata } from './metadata';
import { noteVeils } from './note-veils';
import type { PageDraft } from './page-draft';
import { type ParsedArticle, parseArticle } from './parse-article';
import { findSurvivors } from './surviving-blocks';
import { type WalkedPage, walkPage } from './walk-page';

/** The parts of the work, in their order. */
export type ReadingStep = 'metadata' | 'walk' | 'copied' | 'parse';

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
  const metadata = readMetadata(document, document.baseURI ?? url);
  yield 'metadata';
  const { walked, content } = yield* readArticle(document);
  const { tooLarge } = walked;
  const kept = content ? findSurvivors(content.root, walked.blockOfText) : [];
  return {
    url,
    documentTitle: (document.title ?? '').slice(0, MAX_TITLE),
    declaredLang: document.documentElement?.getAttribute('lang')?.trim().slice(0, MAX_LANG) || null,
    scripts: document.getElementsByTagName('script').length,
    boxes: tooLarge ? [] : noteVeils(document.defaultView, walked, kept),
    blocks: tooLarge ? [] : walked.blocks,
    metadata,
    tooLarge,
    parsed: content ? content.facts : null,
    kept,
  };
}

const MAX_TITLE = 5_000;
const MAX_LANG = 35;

interface ReadArticle {
  readonly walked: WalkedPage;
  readonly content: ParsedArticle | null;
}

/** A second walk only where the first attempt finds too little: one page in ten, mostly one without an article. */
function* readArticle(document: Document): Generator<ReadingStep, ReadArticle, void> {
  const first = yield* readCopy(document, 'pruned');
  return first.reason === 'too-little' ? yield* readCopy(document, 'whole') : first;
}

function* readCopy(
  document: Document,
  extent: CopyExtent,
): Generator<ReadingStep, ReadArticle & { readonly reason: string | null }, void> {
  const walked = yield* walkPage(document, extent);
  if (walked.tooLarge) return { walked, content: null, reason: 'too-large' };
  yield 'copied';
  const parsed = parseArticle(walked);
  yield 'parse';
  return parsed.ok
    ? { walked, content: parsed.value, reason: null }
    : { walked, content: null, reason: parsed.reason };
}

function readAddress(document: Document): string | null {
  const address = document.URL;
  return typeof address === 'string' && /^(?:https?|file):/.test(address) ? address : null;
}
