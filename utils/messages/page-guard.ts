import type { Metadata, MicrodataProperty } from '../page/page';
import type { DataBlock, PageDraft } from '../page/page-draft';
import { type Guard, isBoolean, isCount, isListOf, isNullable, isRecord, isText } from './guard';
import { isBoundedJson } from './json-guard';
import { isLeanTree, isPageLooks } from './tree-guard';

const MAX_TEXT = 16_000_000;
const MAX_ENTRIES = 20_000;

const isLongText = isText(MAX_TEXT);
const isNullableText = isNullable(isLongText);
const isIndex = isCount(MAX_TEXT);

const METADATA = {
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
};

export const isMetadata: Guard<Metadata> = isRecord<Metadata>({
  jsonLd: isListOf(isBoundedJson, 1_000),
  ...METADATA,
});

export const isPageDraft: Guard<PageDraft> = isRecord<PageDraft>({
  url: isNullableText,
  base: isNullableText,
  documentTitle: isLongText,
  declaredLang: isNullableText,
  nextUrls: isListOf(isLongText, 1_000),
  scripts: isIndex,
  tree: isLeanTree,
  looks: isPageLooks,
  metadata: isRecord<PageDraft['metadata']>(METADATA),
  dataBlocks: isListOf(isRecord<DataBlock>({ text: isLongText, isPlain: isBoolean }), MAX_ENTRIES),
  tooLarge: isBoolean,
});
