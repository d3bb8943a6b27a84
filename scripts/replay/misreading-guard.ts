import {
  type Guard,
  isBoolean,
  isCount,
  isEither,
  isExactly,
  isListOf,
  isMemberOf,
  isNonEmptyListOf,
  isNullable,
  isRecord,
  isText,
} from '../../utils/messages/guard';
import { isMetadata } from '../../utils/messages/page-guard';
import { isReport } from '../../utils/messages/report-guard';
import type { Misreading, Seen } from '../../utils/misreading/misreading';
import type { ArticlePages, Block, NoArticleReason, Page } from '../../utils/page/page';
import { isBlock, isBox } from './block-guard';

const MOST = 400_000;
const isLine = isText(100_000);
const isNullableLine = isNullable(isLine);

const isArticle = isEither(
  isRecord<{ readonly kind: 'found' }>({ kind: isExactly('found') }),
  isRecord<{ readonly kind: 'none'; readonly reason: NoArticleReason }>({
    kind: isExactly('none'),
    reason: isMemberOf<NoArticleReason>({
      empty: true,
      'too-short': true,
      list: true,
      several: true,
      video: true,
      shop: true,
      app: true,
      'too-large': true,
      unreadable: true,
    }),
  }),
);

const isMarkedBlock = isRecord<Pick<Block, 'inArticle'>>({ inArticle: isBoolean });
const isPageBlock = (value: unknown): value is Block => isBlock(value) && isMarkedBlock(value);

const isArticlePages = isRecord<ArticlePages>({ at: isCount(99), of: isNullable(isCount(99)) });

const isPageShape = isRecord<Page>({
  url: isNullableLine,
  title: isNullableLine,
  description: isNullableLine,
  byline: isNullableLine,
  siteName: isNullableLine,
  publishedTime: isNullableLine,
  declaredLang: isNullableLine,
  article: isArticle,
  pages: isNullable(isArticlePages),
  boxes: isListOf(isBox, MOST),
  blocks: isListOf(isPageBlock, MOST),
  metadata: isMetadata,
});

function isPage(value: unknown): value is Page {
  return (
    isPageShape(value) &&
    value.boxes.every(({ parent }, index) => parent === null || parent < index) &&
    value.blocks.every(({ box }) => box < value.boxes.length)
  );
}

/** A file that somebody sent: looked at as closely as what a page sends. */
export const isMisreading: Guard<Misreading> = isRecord<Misreading>({
  newsgloss: isExactly('misreading'),
  version: isExactly(1),
  about: isLine,
  note: isLine,
  around: isMemberOf<Misreading['around']>({ 'left-out': true, kept: true }),
  program: isText(40),
  readerLangs: isNonEmptyListOf(isText(40), 100),
  seen: isRecord<Seen>({
    quotes: isCount(MOST),
    offers: isCount(MOST),
    notices: isCount(MOST),
    access: isMemberOf<Seen['access']>({
      free: true,
      metered: true,
      registration: true,
      locked: true,
      restricted: true,
      unknown: true,
    }),
  }),
  report: isReport,
  page: isPage,
});
