import type { ArticleFinding, NoArticleReason } from './page';
import { gatherFacts, type PageClues, type PageKindFacts } from './page-kind-facts';

const MIN_WORDS = 60;
const MIN_WORDS_DECLARED = 25;
/** Fewer words between one linked heading and the next make a teaser, not a chapter. */
const TEASER_WORDS = 90;
const MIN_TEASERS = 4;
const MANY_HEADLINES = 15;
/** Fields and buttons of a tool: an article has some, to be shared and answered. */
const MANY_CONTROLS = 15;

/** Whether what was found is an article, and if not, what the page is instead. */
export function classifyPage(clues: PageClues): ArticleFinding {
  if (!clues.ground.blocks.some((block) => block.visible)) return none(clues.scripts > 0 ? 'app' : 'empty');
  const facts = gatherFacts(clues);
  const reason = findReason(facts);
  return reason ? none(reason) : { kind: 'found' };
}

function findReason(facts: PageKindFacts): NoArticleReason | null {
  const { words, declared, dated } = facts;
  if (facts.ogType.startsWith('video') && words < 5 * MIN_WORDS) return 'video';
  if (facts.several && !declared && !dated && !facts.headed) return 'several';
  if (isLocked(facts)) return facts.proseWords >= MIN_WORDS ? null : 'too-short';
  if (isList(facts)) return 'list';
  if (isShop(facts)) return 'shop';
  if (isVideo(facts)) return 'video';
  if (words >= (declared ? MIN_WORDS_DECLARED : MIN_WORDS)) return null;
  if (facts.headlineLinks >= MANY_HEADLINES) return 'list';
  return isApp(facts) ? 'app' : 'too-short';
}

/** Of an article that is shown to subscribers alone the headline stands there, above what else there is to read. */
function isLocked({ declared, dated, headed, teasers, words }: PageKindFacts): boolean {
  return declared && dated && headed && teasers >= MIN_TEASERS && words / teasers < TEASER_WORDS / 3;
}

/** Scripts have not written its text yet, or what it has are mostly buttons and fields. */
function isApp({ pageWords, words, scripts, controls, proseWords }: PageKindFacts): boolean {
  if (pageWords < MIN_WORDS && scripts > 0 && words === 0) return true;
  return controls >= MANY_CONTROLS && proseWords < MIN_WORDS_DECLARED;
}

function isList(facts: PageKindFacts): boolean {
  const { words, teasers, headlineLinks, proseBlocks, declared, dated } = facts;
  if (facts.isFrontPage && !dated && headlineLinks >= MIN_TEASERS) return true;
  if (teasers >= MIN_TEASERS && words / teasers < (dated ? TEASER_WORDS / 3 : TEASER_WORDS)) return true;
  const saysList = ['CollectionPage', 'ItemList', 'SearchResultsPage'].some((type) => facts.types.has(type));
  if (!declared && saysList && proseBlocks < 3) return true;
  return !declared && proseBlocks <= 2 && words < 2 * MIN_WORDS && headlineLinks >= 2 * MANY_HEADLINES;
}

function isShop({ words, ogType, types, declared, priced }: PageKindFacts): boolean {
  const sells = priced || ogType.startsWith('product') || types.has('Product') || types.has('ProductGroup');
  return sells && !declared && words < 10 * MIN_WORDS;
}

function isVideo({ words, ogType, types, declared }: PageKindFacts): boolean {
  const plays = ogType.startsWith('video') || types.has('VideoObject') || types.has('Movie');
  return plays && !declared && words < 2 * MIN_WORDS;
}

function none(reason: NoArticleReason): ArticleFinding {
  return { kind: 'none', reason };
}
