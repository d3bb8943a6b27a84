import type { Metadata, MicrodataProperty } from '../page/page';
import type { PageDraft } from '../page/page-draft';
import { type Guard, isBoolean, isCount, isListOf, isNullable, isRecord, isText } from './guard';
import { isBoundedJson } from './json-guard';
import { isLeanTree, isPageLooks } from './tree-guard';

const MAX_TEXT = 16_000_000;
const MAX_ENTRIES = 20_000;

const isLongText = isText(MAX_TEXT);
const isNullableText = isNullable(isLongText);
const isIndex = isCount(MAX_TEXT);

export const isMetadata: Guard<Metadata> = isRecord<Metadata>({
  jsonLd: isListOf(isBoundedJson, 1_000),
  meta: isListOf(isRecord<Metadata['meta'][number]>({ name: isLongText, content: isLongText }), MAX_ENTRIES),
  microdata: isListOf(
    isRecord<MicrodataProperty>({ type: isNullableText, name: isLongText, value: isLongText }),
    MAX_ENTRIES,
  ),
  scriptHosts: isListOf(isLongText, MAX_ENTRIES),
  dataScripts: isListOf(
    isRecord<Metadata['dataScripts'][number]>({ id: isNullableText, text: isLongText }),
    MAX_ENTRIES,
  ),
  canonicalUrl: isNullableText,
  gatedParts: isListOf(
    isRecord<Metadata['gatedParts'][number]>({ selector: isLongText, hits: isIndex }),
    MAX_ENTRIES,
  ),
});

const isDraftShape = isRecord<PageDraft>({
  url: isNullableText,
  base: isNullableText,
  documentTitle: isLongText,
  declaredLang: isNullableText,
  scripts: isIndex,
  tree: isLeanTree,
  looks: isPageLooks,
  metadata: isMetadata,
  strictJsonLd: isListOf(isIndex, 1_000),
  tooLarge: isBoolean,
});

/** Besides the shapes: each block of structured data that is named exists. */
export function isPageDraft(value: unknown): value is PageDraft {
  return isDraftShape(value) && value.strictJsonLd.every((index) => index < value.metadata.jsonLd.length);
}
