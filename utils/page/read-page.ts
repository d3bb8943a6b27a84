import { findArticle } from './find-article';
import { readMetadata } from './metadata';
import type { Page } from './page';
import { decideFacts } from './page-facts';
import { parseArticle } from './parse-article';
import { walkPage } from './walk-page';

/** The live page as plain data. Reads the document and changes nothing in it. */
export function readPage(document: Document): Page {
  const url = readAddress(document);
  const metadata = readMetadata(document, document.baseURI ?? url);
  const walked = walkPage(document);
  const parsed = walked.tooLarge ? null : parseArticle(walked.copy);
  const content = parsed?.ok ? parsed.value : null;
  const documentTitle = document.title ?? '';
  const facts = decideFacts(metadata, content, documentTitle);
  const scripts = document.getElementsByTagName('script').length;
  const { publishedTime } = facts;
  const { article, blocks } = findArticle({
    walked,
    metadata,
    content,
    url,
    publishedTime,
    scripts,
    documentTitle,
  });
  return {
    url,
    ...facts,
    declaredLang: document.documentElement?.getAttribute('lang')?.trim().slice(0, 35) || null,
    article,
    boxes: walked.boxes,
    blocks,
    metadata,
  };
}

function readAddress(document: Document): string | null {
  const address = document.URL;
  return typeof address === 'string' && /^(?:https?|file):/.test(address) ? address : null;
}
