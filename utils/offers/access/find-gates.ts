import { buildAnchor } from '../../page/anchor';
import type { Block, Landmark, Page } from '../../page/page';
import type { Evidence } from '../access';
import { isShown } from '../cards/measure-boxes';
import { type AccessPhrases, findAccessSenses } from './find-phrases';
import { readGateUnderHeading } from './read-gate-under-heading';
import { readGateWords } from './read-gate-words';

const LONGEST_GATE = 420;
const NEAR = 8;
const AFTER_ARTICLE = 12;
const MOST_TEXT_AFTER = 2;
const PARAGRAPH = 90;
/** "Subscribers only" over another story's title is no gate; right after the text it is one. */
const LONGEST_LABEL = 28;
const NEAR_LABEL = 3;
const NO_METERS: readonly Landmark[] = ['nav', 'footer'];
const NO_GATES: readonly Landmark[] = ['nav', 'header', 'footer', 'dialog', 'aside', 'search'];

/** Sentences that say the article is closed or metered, where a reader sees them in it or right after it. */
export function findGates(page: Page, languages: readonly AccessPhrases[]): readonly Evidence[] {
  const first = page.blocks.findIndex((block) => block.inArticle && isShown(block));
  const last = page.blocks.findLastIndex((block) => block.inArticle && isShown(block));
  const found: Evidence[] = [];
  page.blocks.forEach((block, index) => {
    if (!isShown(block) || block.kind === 'comment' || block.text.length > LONGEST_GATE) return;
    if (isOutside(page, index, NO_METERS) && isOutside(page, index, NO_GATES)) return;
    const senses = findAccessSenses(block.text, languages);
    const evidence =
      readMeter(page, index, senses) ?? readGate(page, { index, first, last, senses, languages });
    if (evidence) found.push(evidence);
  });
  return found;
}

type Senses = ReturnType<typeof findAccessSenses>;

/** A stated remainder or count may stand anywhere a reader sees it. */
function readMeter(page: Page, index: number, senses: Senses): Evidence | null {
  const hit = senses.get('remainder') ?? senses.get('meter');
  if (!hit || isOutside(page, index, NO_METERS)) return null;
  const remainder = senses.has('remainder');
  const meter = senses.has('spent') ? 'stated.limit' : 'stated.meter';
  const rule = remainder ? 'stated.remainder' : meter;
  return {
    rule,
    says: remainder ? 'locked' : 'metered',
    excerpt: excerptOf(page, index),
    anchor: buildAnchor(page, index, hit),
  };
}

interface GatePlace {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly senses: Senses;
  readonly languages: readonly AccessPhrases[];
}

function readGate(page: Page, place: GatePlace): Evidence | null {
  const { index, first, last, senses } = place;
  const words = readGateWords(senses) ?? readGateUnderHeading(page, index, place.languages);
  if (!words || first < 0 || index <= first || index > last + AFTER_ARTICLE) return null;
  if (isOutside(page, index, NO_GATES)) return null;
  if (isLabel(page, index) && index > last + NEAR_LABEL) return null;
  if (isFlat(page, index) || goesOn(page, index) || !hasControl(page, place)) return null;
  return {
    rule: 'gate.visible',
    says: words.says,
    excerpt: excerptOf(page, index),
    anchor: buildAnchor(page, index, words.span),
  };
}

function isLabel(page: Page, index: number): boolean {
  return (page.blocks[index]?.text.length ?? 0) <= LONGEST_LABEL;
}

function excerptOf(page: Page, index: number): string {
  return (page.blocks[index]?.text ?? '').slice(0, 200);
}

function isOutside(page: Page, index: number, landmarks: readonly Landmark[]): boolean {
  for (
    let box: number | null = page.blocks[index]?.box ?? null;
    box !== null;
    box = page.boxes[box]?.parent ?? null
  ) {
    const landmark = page.boxes[box]?.landmark;
    if (landmark === 'article' || landmark === 'main') return false;
    if (landmark && landmarks.includes(landmark)) return !(landmark === 'aside' && isWallBox(page, box));
  }
  return false;
}

/** A place that a publishing system calls its wall: only together with a gate's sentence and control. */
function isWallBox(page: Page, box: number): boolean {
  return /paywall|regwall|upgrade-cta|content-gate|memberships__gate|post-wall|article-wall/i.test(
    page.boxes[box]?.hint ?? '',
  );
}

/** With a layout: nothing to see. Without one nothing is known, and nothing follows. */
function isFlat(page: Page, index: number): boolean {
  const rect = page.boxes[page.blocks[index]?.box ?? -1]?.rect;
  return !!rect && (rect.height < 2 || rect.width < 2);
}

/** The story goes on below: then this is an offer in passing, no gate. */
function goesOn(page: Page, index: number): boolean {
  let paragraphs = 0;
  for (let next = index + 1; next < page.blocks.length && paragraphs <= MOST_TEXT_AFTER; next += 1) {
    const block = page.blocks[next];
    if (block?.inArticle && isShown(block) && isStory(block)) paragraphs += 1;
  }
  return paragraphs > MOST_TEXT_AFTER;
}

function isStory(block: Block): boolean {
  return block.text.length >= PARAGRAPH && block.controls.every(({ kind }) => kind === 'link');
}

const LETS_IN = ['control', 'gate.locked', 'payer', 'account'] as const;

/** A link or button to subscribe or log in, in the gate or right by it. */
function hasControl(page: Page, { index, languages }: GatePlace): boolean {
  for (let near = Math.max(0, index - 2); near <= Math.min(page.blocks.length - 1, index + NEAR); near += 1) {
    const block = page.blocks[near];
    if (!block || !isShown(block) || block.controls.length === 0) continue;
    const words = block.controls.map(({ span }) => block.text.slice(span.start, span.end)).join(' \n ');
    const senses = findAccessSenses(words, languages);
    if (LETS_IN.some((sense) => senses.has(sense))) return true;
  }
  return false;
}
