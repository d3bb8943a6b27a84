import { countProse } from './densest-region';
import { linkShare } from './link-share';
import type { Box } from './page';
import type { DraftBlock, PageGround } from './page-ground';

/** Fewer words make a teaser: a page of those is a list. */
const WHOLE_ARTICLE = 120;
/** The articles are most of what there is to read. */
const MOST = 0.6;
const LINKED = 0.8;
/** What blogs call a post that is no `article`. */
const POST_WORDS: ReadonlySet<string> = new Set(['post', 'hentry', 'h-entry', 'entry', 'blogpost']);

/**
 * Whether whole articles stand one below another, each under a headline that leads to a page of its own: a blog's front
 * page, a month's archive. Chapters have no such headlines, and teasers no such length. Where one of them is the
 * article of the address, the page is that one's.
 */
export function holdsSeveralArticles(ground: PageGround, url: string | null): boolean {
  const { boxes, blocks } = ground;
  const prose = countProse(ground);
  const postOf = findOutermostPosts(boxes);
  const lengths = new Map<number, number>();
  const headlines = new Map<number, DraftBlock>();
  for (const [index, block] of blocks.entries()) {
    const post = postOf[block.box];
    if (post === null || post === undefined || !block.visible) continue;
    if (block.kind !== 'heading') lengths.set(post, (lengths.get(post) ?? 0) + (prose[index] ?? 0));
    else if (!headlines.has(post)) headlines.set(post, block);
  }
  const here = url === null ? null : pathOf(url);
  if ([...headlines.values()].some((headline) => here !== null && listPaths(headline).includes(here)))
    return false;
  const whole = [...headlines]
    .filter(([, headline]) => linkShare(headline) > LINKED && listPaths(headline).length > 0)
    .map(([post]) => lengths.get(post) ?? 0)
    .filter((length) => length >= WHOLE_ARTICLE);
  return whole.length > 1 && sum(whole) >= sum(prose) * MOST;
}

/** For each box the outermost article or post around it. Parents stand before their children. */
function findOutermostPosts(boxes: readonly Box[]): readonly (number | null)[] {
  const posts: (number | null)[] = [];
  for (const [index, box] of boxes.entries()) {
    const around = box.parent === null ? null : (posts[box.parent] ?? null);
    posts.push(around ?? (isPost(box) ? index : null));
  }
  return posts;
}

/** The body may bear any of these names. */
function isPost({ tag, landmark, hint }: Box): boolean {
  if (tag === 'body' || tag === 'html' || landmark === 'main') return false;
  return landmark === 'article' || hint.split(' ').some((name) => POST_WORDS.has(name));
}

function listPaths({ controls }: DraftBlock): readonly string[] {
  return controls.flatMap(({ href }) => (href === null ? [] : (pathOf(href) ?? [])));
}

function pathOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
