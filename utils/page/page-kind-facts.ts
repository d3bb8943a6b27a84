import { flattenJsonLd, isArticleNode, readTypes } from './json-ld';
import { linkShare } from './link-share';
import { findMeta } from './meta-tags';
import type { Metadata } from './page';
import type { PageGround } from './page-ground';
import { holdsSeveralArticles } from './several-articles';

export interface PageClues {
  readonly ground: PageGround;
  /** Indexes of the blocks that would be the article. */
  readonly selected: ReadonlySet<number>;
  readonly metadata: Metadata;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedTime: string | null;
  /** How many scripts the page runs: without text they are what would write it. */
  readonly scripts: number;
}

const LINKED = 0.8;
/** Links as long as headlines: a front page has dozens, an article some. */
const HEADLINE_LINK = 25;
/** Shorter headlines stand in titles by chance. */
const MIN_HEADLINE = 15;

/** What is counted and read off a page to tell what kind of page it is. */
export interface PageKindFacts {
  readonly words: number;
  /** Without headings and what is mostly links. */
  readonly proseWords: number;
  readonly pageWords: number;
  readonly scripts: number;
  readonly declared: boolean;
  /** Says when it was published, as front pages do not. */
  readonly dated: boolean;
  readonly types: ReadonlySet<string>;
  /** What the page is called stands on it as a headline that leads nowhere else. */
  readonly headed: boolean;
  /** Names a price in its metadata. */
  readonly priced: boolean;
  readonly several: boolean;
  /** Buttons and fields in sight. */
  readonly controls: number;
  readonly ogType: string;
  readonly isFrontPage: boolean;
  readonly teasers: number;
  readonly headlineLinks: number;
  readonly proseBlocks: number;
}

export function gatherFacts(clues: PageClues): PageKindFacts {
  const { ground, selected, metadata, url, title, publishedTime, scripts } = clues;
  const { blocks, words } = ground;
  const article = [...selected].flatMap((index) => {
    const block = blocks[index];
    return block?.visible ? [{ block, words: words[index] ?? 0 }] : [];
  });
  const nodes = flattenJsonLd(metadata.jsonLd);
  const ogType = (findMeta(metadata.meta, ['og:type']) ?? '').toLowerCase();
  return {
    words: article.reduce((sum, one) => sum + one.words, 0),
    proseWords: article.reduce(
      (sum, { block, words: count }) =>
        block.kind === 'heading' || linkShare(block) > LINKED ? sum : sum + count,
      0,
    ),
    pageWords: words.reduce((sum, count) => sum + count, 0),
    scripts,
    declared: ogType.includes('article') || nodes.filter(isArticleNode).length === 1,
    dated: publishedTime !== null,
    types: new Set(nodes.flatMap(readTypes)),
    headed: title !== null && blocks.some((block) => isHeadline(block, title)),
    priced: findMeta(metadata.meta, PRICE_METAS) !== null,
    several: holdsSeveralArticles(ground, url),
    controls: blocks.filter(({ kind, visible }) => visible && CONTROL_KINDS.has(kind)).length,
    ogType,
    isFrontPage: url !== null && isFrontPage(url),
    teasers: article.filter(({ block }) => block.kind === 'heading' && linkShare(block) > LINKED).length,
    headlineLinks: blocks.filter(
      (block) => block.visible && block.text.length >= HEADLINE_LINK && linkShare(block) > LINKED,
    ).length,
    proseBlocks: article.filter((one) => one.block.kind !== 'heading' && one.words >= 15).length,
  };
}

function isHeadline(block: PageGround['blocks'][number], title: string): boolean {
  if (block.kind !== 'heading' || !block.visible || linkShare(block) > LINKED) return false;
  return block.text.length >= MIN_HEADLINE && title.toLowerCase().includes(block.text.toLowerCase());
}

const PRICE_METAS = ['product:price:amount', 'og:price:amount'];
const CONTROL_KINDS: ReadonlySet<string> = new Set(['button', 'placeholder', 'value']);

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
