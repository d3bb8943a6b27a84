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
} from '../../utils/messages/guard';
import { isSpan } from '../../utils/messages/span-guard';
import type { Veil } from '../../utils/page/lean-tree';
import type { BlockKind, Box, Control, Landmark, Rect } from '../../utils/page/page';
import type { DraftBlock } from '../../utils/page/page-ground';

const MAX_TEXT = 16_000_000;
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
