import type { JsonObject } from '../text/json';
import { flattenJsonLd, isArticleNode, readField, readNames } from './json-ld';
import type { ReadabilityAnswer } from './lean-readability';
import { findMeta } from './meta-tags';
import type { Metadata, Page } from './page';
import { plainText } from './plain-text';

type ParsedFacts = Pick<ReadabilityAnswer, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'excerpt'>;
type Facts = Pick<Page, 'title' | 'description' | 'byline' | 'siteName' | 'publishedTime'>;

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title'];
const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'twitter:creator:name',
];
const TIME_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
];
const SITE_METAS = ['og:site_name', 'application-name', 'dc.publisher'];
const DESCRIPTION_METAS = ['og:description', 'description', 'twitter:description', 'dc.description'];
const FACT_LIMIT = 1_000;
const MAX_AUTHORS = 12;

/** Who wrote what when, by the page's own data; by what Readability found where they are silent. */
export function decideFacts(metadata: Metadata, parsed: ParsedFacts | null, documentTitle: string): Facts {
  const node = flattenJsonLd(metadata.jsonLd).find(isArticleNode) ?? null;
  const siteName = clean(
    findMeta(metadata.meta, SITE_METAS) ?? readPublisher(node) ?? parsed?.siteName ?? null,
  );
  const title = clean(
    readFirst(node, 'headline') ?? findMeta(metadata.meta, TITLE_METAS) ?? (parsed?.title || documentTitle),
  );
  return {
    title: title && siteName ? dropSiteName(title, siteName) : title,
    siteName,
    description: clean(
      readFirst(node, 'description') ?? findMeta(metadata.meta, DESCRIPTION_METAS) ?? parsed?.excerpt ?? null,
    ),
    byline: decideByline(node, metadata, parsed),
    publishedTime:
      [readFirst(node, 'datePublished'), findMeta(metadata.meta, TIME_METAS), parsed?.publishedTime ?? null]
        .map(readTime)
        .find((time) => time !== null) ?? null,
  };
}

function readFirst(node: JsonObject | null, name: string): string | null {
  return node ? (readNames(readField(node, name))[0] ?? null) : null;
}

function readPublisher(node: JsonObject | null): string | null {
  return readFirst(node, 'publisher');
}

function decideByline(
  node: JsonObject | null,
  metadata: Metadata,
  parsed: ParsedFacts | null,
): string | null {
  const declared = node ? readNames(readField(node, 'author')) : [];
  const names = [...new Set(declared.map(clean))].filter((name) => name !== null).filter(isName);
  if (names.length > 0) return names.slice(0, MAX_AUTHORS).join(', ');
  const meta = AUTHOR_METAS.map((name) => clean(findMeta(metadata.meta, [name]))).find(
    (name) => name && isName(name),
  );
  const found = clean(meta ?? parsed?.byline ?? null);
  return found ? cleanByline(found) : null;
}

/** "By Ana Lind - 31.05.2026", in single spaces, without what is no name. */
function cleanByline(text: string): string | null {
  const name = text
    .replace(/^(?:by|von|par|por|di|door|av|af|autor|text|written by)\b:?\s+/i, '')
    .split(/ ?[-–—|·,]? \d/, 1)
    .map(dropRules)[0];
  return name && !/^\d/.test(name) ? name : null;
}

const RULES = ' -–—|·,';

/** What parts a name from what stood behind it. */
function dropRules(text: string): string {
  let end = text.length;
  while (end > 0 && RULES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isName(text: string): boolean {
  return !/^(?:https?:)?\/\//.test(text) && /\p{L}/u.test(text) && text.length < 200;
}

/** One line without mark-up; null where nothing is left. */
function clean(text: string | null): string | null {
  if (text === null) return null;
  const line = plainText(text.slice(0, FACT_LIMIT));
  return line === '' ? null : line;
}

/** "The title – The Site" without its site. */
function dropSiteName(title: string, siteName: string): string {
  if (!title.endsWith(siteName)) return title;
  const rest = title.slice(0, -siteName.length).trimEnd();
  return /[-–—|·:]$/.test(rest) && rest.length > siteName.length ? rest.slice(0, -1).trimEnd() : title;
}

/** ISO 8601 as it is; another notation only where it names its zone. */
function readTime(text: string | null): string | null {
  const time = text?.trim().slice(0, 60) ?? '';
  if (/^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(time)) return time.replace(' ', 'T');
  if (!/(?:GMT|UTC|Z|[+-]\d{4})$/.test(time)) return null;
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString();
}
