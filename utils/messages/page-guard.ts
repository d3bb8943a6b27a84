import type {
  BlockKind,
  Box,
  Control,
  Landmark,
  Metadata,
  MicrodataProperty,
  Rect,
  Veil,
} from '../page/page';
import type { DraftBlock, KeptBlock, PageDraft, ParsedFacts } from '../page/page-draft';
import {
  type Guard,
  isBoolean,
  isCount,
  isFiniteNumber,
  isListOf,
  isMemberOf,
  isNullable,
  isRecord,
  isText,
} from './guard';
import { isBoundedJson } from './json-guard';
import { isSpan } from './span-guard';

const MAX_TEXT = 16_000_000;
const MAX_NODES = 400_000;
const MAX_ENTRIES = 20_000;

const isLongText = isText(MAX_TEXT);
const isNullableText = isNullable(isLongText);
const isIndex = isCount(MAX_TEXT);

export const isBox: Guard<Box> = isRecord<Box>({
  parent: isNullable(isIndex),
  tag: isText(200),
  nth: isIndex,
  landmark: isNullable(
    isMemberOf<Landmark>({
      main: true,
      article: true,
      header: true,
      nav: true,
      aside: true,
      footer: true,
      form: true,
      dialog: true,
      search: true,
      section: true,
    }),
  ),
  hint: isText(1_000),
  lang: isNullableText,
  noTranslate: isBoolean,
  rect: isNullable(
    isRecord<Rect>({ x: isFiniteNumber, y: isFiniteNumber, width: isFiniteNumber, height: isFiniteNumber }),
  ),
  veils: isListOf(isMemberOf<Veil>({ blur: true, mask: true, clip: true, 'no-select': true }), 8),
});

export const isBlock: Guard<DraftBlock> = isRecord<DraftBlock>({
  box: isIndex,
  kind: isMemberOf<BlockKind>({
    heading: true,
    paragraph: true,
    'list-item': true,
    quote: true,
    'pull-quote': true,
    caption: true,
    cell: true,
    code: true,
    button: true,
    label: true,
    comment: true,
    other: true,
    placeholder: true,
    'aria-label': true,
    title: true,
    alt: true,
    value: true,
  }),
  text: isLongText,
  visible: isBoolean,
  strikes: isListOf(isSpan, MAX_ENTRIES),
  controls: isListOf(
    isRecord<Control>({
      kind: isMemberOf<Control['kind']>({ link: true, button: true, input: true }),
      span: isSpan,
      href: isNullableText,
    }),
    MAX_ENTRIES,
  ),
  cite: isNullableText,
});

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

const isParsedFacts: Guard<ParsedFacts> = isRecord<ParsedFacts>({
  title: isNullableText,
  byline: isNullableText,
  siteName: isNullableText,
  publishedTime: isNullableText,
  excerpt: isNullableText,
});

const isDraftShape = isRecord<PageDraft>({
  url: isNullableText,
  documentTitle: isLongText,
  declaredLang: isNullableText,
  scripts: isIndex,
  boxes: isListOf(isBox, MAX_NODES),
  blocks: isListOf(isBlock, MAX_NODES),
  metadata: isMetadata,
  tooLarge: isBoolean,
  parsed: isNullable(isParsedFacts),
  kept: isListOf(isRecord<KeptBlock>({ block: isIndex, share: isFiniteNumber }), MAX_NODES),
});

/** Besides the shapes: boxes come after their parents, and each block's box and each block that was kept exists. */
export function isPageDraft(value: unknown): value is PageDraft {
  return (
    isDraftShape(value) &&
    value.boxes.every((box, index) => box.parent === null || box.parent < index) &&
    value.blocks.every((block) => block.box < value.boxes.length) &&
    value.kept.every(({ block }) => block < value.blocks.length)
  );
}
