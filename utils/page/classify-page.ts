import { flattenJsonLd, isArticleNode, readTypes } from './json-ld';
import { linkShare } from './link-share';
import { findMeta } from './meta-tags';
import type { ArticleFinding, Metadata, NoArticleReason } from './page';
import type { PageGround } from './page-ground';

export interface PageClues {
  readonly ground: PageGround;
  /** Indexes of the blocks that would be the article. */
  readonly selected: ReadonlySet<number>;
  readonly metadata: Metadata;
  readonly url: string | null;
  readonly publishedTime: string | null;
  /** How many scripts the page runs: without text they are what would write it. */
  readonly scripts: number;
}

const MIN_WORDS = 60;
const MIN_WORDS_DECLARED = 25;
/** Fewer words between one linked heading and the next make a teaser, not a chapter. */
const TEASER_WORDS = 90;
const MIN_TEASERS = 4;
/** Links as long as headlines: a front page has dozens, an article some. */
const HEADLINE_LINK = 25;
const MANY_HEADLINES = 15;

/** Whether what was found is an article, and if not, what the page is instead. */
export function classifyPage(clues: PageClues): ArticleFinding {
  if (!clues.ground.blocks.some((block) => block.visible)) return none(clues.scripts > 0 ? 'app' : 'empty');
  const facts = gatherFacts(clues);
  const reason = findReason(facts);
  return reason ? none(reason) : { kind: 'found' };
}

interface PageFacts {
  readonly words: number;
  readonly pageWords: number;
  readonly scripts: number;
  readonly declared: boolean;
  /** Says when it was published, as front pages do not. */
  readonly dated: boolean;
  readonly types: ReadonlySet<string>;
  readonly ogType: string;
  readonly isFrontPage: boolean;
  readonly teasers: number;
  readonly headlineLinks: number;
  readonly proseBlocks: number;
}

function gatherFacts(clues: PageClues): PageFacts {
  const { ground, selected, metadata, url, publishedTime, scripts } = clues;
  const { blocks, words } = ground;
  const article = [...selected].flatMap((index) => {
    const block = blocks[index];
    return block?.visible ? [{ block, words: words[index] ?? 0 }] : [];
  });
  const nodes = flattenJsonLd(metadata.jsonLd);
  const ogType = (findMeta(metadata.meta, ['og:type']) ?? '').toLowerCase();
  return {
    words: article.reduce((sum, one) => sum + one.words, 0),
    pageWords: words.reduce((sum, count) => sum + count, 0),
    scripts,
    declared: ogType.includes('article') || nodes.filter(isArticleNode).length === 1,
    dated: publishedTime !== null,
    types: new Set(nodes.flatMap(readTypes)),
    ogType,
    isFrontPage: url !== null && isFrontPage(url),
    teasers: article.filter(({ block }) => block.kind === 'heading' && linkShare(block) > 0.8).length,
    headlineLinks: blocks.filter(
      (block) => block.visible && block.text.length >= HEADLINE_LINK && linkShare(block) > 0.8,
    ).length,
    proseBlocks: article.filter((one) => one.block.kind !== 'heading' && one.words >= 15).length,
  };
}

function findReason(facts: PageFacts): NoArticleReason | null {
  const { words, declared } = facts;
  if (facts.ogType.startsWith('video') && words < 5 * MIN_WORDS) return 'video';
  if (isList(facts)) return 'list';
  if (isShop(facts)) return 'shop';
  if (isVideo(facts)) return 'video';
  if (words >= (declared ? MIN_WORDS_DECLARED : MIN_WORDS)) return null;
  if (facts.headlineLinks >= MANY_HEADLINES) return 'list';
  return facts.pageWords < MIN_WORDS && facts.scripts > 0 && words === 0 ? 'app' : 'too-short';
}

function isList(facts: PageFacts): boolean {
  const { words, teasers, headlineLinks, proseBlocks, declared, dated } = facts;
  if (facts.isFrontPage && !dated && headlineLinks >= MIN_TEASERS) return true;
  if (teasers >= MIN_TEASERS && words / teasers < (dated ? TEASER_WORDS / 3 : TEASER_WORDS)) return true;
  const saysList = ['CollectionPage', 'ItemList', 'SearchResultsPage'].some((type) => facts.types.has(type));
  if (!declared && saysList && proseBlocks < 3) return true;
  return !declared && proseBlocks <= 2 && words < 2 * MIN_WORDS && headlineLinks >= 2 * MANY_HEADLINES;
}

function isShop({ words, ogType, types, declared }: PageFacts): boolean {
  const sells = ogType.startsWith('product') || types.has('Product') || types.has('ProductGroup');
  return sells && !declared && words < 10 * MIN_WORDS;
}

function isVideo({ words, ogType, types, declared }: PageFacts): boolean {
  const plays = ogType.startsWith('video') || types.has('VideoObject') || types.has('Movie');
  return plays && !declared && words < 2 * MIN_WORDS;
}

/** The root of a site, or of one of its languages. */
function isFrontPage(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return (
      /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) &&
      !/[?&](?:p|id|story|article)=/.test(search)
    );
  } catch {
    return false;
  }
}

function none(reason: NoArticleReason): ArticleFinding {
  return { kind: 'none', reason };
}
