import { findArticle } from './find-article';
import type { CopyExtent } from './frame';
import { readMetadata } from './metadata';
import type { Page } from './page';
import { decideFacts } from './page-facts';
import { type ParsedArticle, parseArticle } from './parse-article';
import { type WalkedPage, walkPage } from './walk-page';

/** The parts of the work, in their order. */
export type ReadingStep = 'metadata' | 'walk' | 'parse' | 'article';

/** The live page as plain data. Reads the document and changes nothing in it. */
export function readPage(document: Document): Page {
  const steps = readInSteps(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a step at a time: it yields the name of each when it is done. */
export function* readInSteps(document: Document): Generator<ReadingStep, Page, void> {
  const url = readAddress(document);
  const metadata = readMetadata(document, document.baseURI ?? url);
  yield 'metadata';
  const { walked, content } = yield* readArticle(document);
  const documentTitle = document.title ?? '';
  const facts = decideFacts(metadata, content, documentTitle);
  const scripts = document.getElementsByTagName('script').length;
  const { publishedTime } = facts;
  const clues = { walked, metadata, content, url, publishedTime, scripts, documentTitle };
  const { article, blocks } = findArticle(clues);
  const declaredLang = document.documentElement?.getAttribute('lang')?.trim().slice(0, 35) || null;
  yield 'article';
  return {
    url,
    ...facts,
    declaredLang,
    article,
    boxes: walked.tooLarge ? [] : walked.boxes,
    blocks,
    metadata,
  };
}

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
