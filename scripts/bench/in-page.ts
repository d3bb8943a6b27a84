import { Readability } from '@mozilla/readability';
import { finishPage } from '../../utils/page/finish-page';
import { gatherPage } from '../../utils/page/gather-page';
import type { PageDraft } from '../../utils/page/page-draft';
import { parseArticle } from '../../utils/page/parse-article';
import { readInSteps, readPage } from '../../utils/page/read-page';
import { FIELDS } from './compared-fields';
import { growPage, type HostileName, makeHostile } from './hostile';

/** What runs inside the page that is measured; its functions are called from outside by name. */

/** Milliseconds by part of the work; `slice` is the longest stretch between two points where it can pause; `sent` is characters. */
export interface Timing {
  readonly total: number;
  readonly sent: number;
  readonly slice: number;
  readonly by: Readonly<Record<string, number>>;
}

export interface Round {
  readonly bare: number;
  readonly ours: Timing;
}

export interface Difference {
  readonly field: string;
  readonly bare: string;
  readonly lean: string;
}

/** The yardstick: what Readability takes on a copy of the document, as its own documentation calls it. */
function timeBare(): number {
  const start = performance.now();
  new Readability(cloneDocument()).parse();
  return performance.now() - start;
}

function cloneDocument(): Document {
  const clone = document.cloneNode(true);
  if (!(clone instanceof Document)) throw new Error('a document clones to a document');
  return clone;
}

/** Reading the page, and writing down what is sent of it, as browsers do with a message. */
function timeOurs(): Timing {
  const by: Record<string, number> = {};
  const start = performance.now();
  let last = start;
  let slice = 0;
  const note = (part: string): void => {
    const now = performance.now();
    by[part] = (by[part] ?? 0) + now - last;
    slice = Math.max(slice, now - last);
    last = now;
  };
  const steps = readInSteps(document);
  let step = steps.next();
  for (; !step.done; step = steps.next()) note(step.value);
  note('looks');
  const sent = JSON.stringify(step.value).length;
  note('message');
  return { total: last - start, slice, sent, by };
}

/** A bare walk over the page's texts: nothing that reads a page can cost less. */
function timeTextWalk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length < 0 ? 0 : performance.now() - start;
}

/** Alternating, so that both meet the same machine. */
function timeWarm(rounds: number): readonly Round[] {
  return Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return { bare: timeBare(), ours: timeOurs() };
    const ours = timeOurs();
    return { bare: timeBare(), ours };
  });
}

/** Where Readability's answer from the lean copy is another than from the full one. */
function compareCopies(): readonly Difference[] {
  const bare = new Readability<Node>(cloneDocument(), { serializer: (node) => node }).parse();
  const lean = parseDraft(readPage(document));
  const rows = [
    ...FIELDS.map((field) => [field, show(bare?.[field]), show(lean?.[field])] as const),
    [
      'tags',
      listTags(bare?.content),
      lean?.content.getElementsByTagName('*').map(nameOf).join(' ') ?? '',
    ] as const,
  ];
  return rows.flatMap(([field, one, other]) =>
    one === other ? [] : [{ field, ...cutToDifference(one, other) }],
  );
}

function parseDraft(draft: PageDraft) {
  const parsed = parseArticle(draft, gatherPage(draft).pruned);
  return parsed.ok ? parsed.value : null;
}

function nameOf({ localName }: { readonly localName: string }): string {
  return localName;
}

/** Readability says "nothing" in several ways. */
function show(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function listTags(content: Node | null | undefined): string {
  if (!(content instanceof Element)) return '';
  return [...content.querySelectorAll('*')].map(nameOf).join(' ');
}

const CONTEXT = 60;

function cutToDifference(bare: string, lean: string): { bare: string; lean: string } {
  let start = 0;
  while (start < bare.length && bare[start] === lean[start]) start += 1;
  const cut = (text: string) => text.slice(Math.max(0, start - CONTEXT), start + CONTEXT);
  return { bare: cut(bare), lean: cut(lean) };
}

/** A page in one word: what is said of it, and how soon. */
export interface Verdict {
  /** In the page. */
  readonly ms: number;
  /** Off its thread: from what was sent to what is said of it. */
  readonly away: number;
  readonly says: string;
}

function judge(): Verdict {
  const start = performance.now();
  const message = JSON.stringify(readPage(document));
  const ms = performance.now() - start;
  const draft: PageDraft = JSON.parse(message);
  const arrived = performance.now();
  const { article } = finishPage(draft);
  return {
    ms,
    away: performance.now() - arrived,
    says: article.kind === 'found' ? 'article' : article.reason,
  };
}

export interface Bench {
  judge(): Verdict;
  makeHostile(name: HostileName): void;
  growPage(paragraphs: number): void;
  countElements(): number;
  timeBare(): number;
  timeOurs(): Timing;
  timeWarm(rounds: number): readonly Round[];
  timeTextWalk(): number;
  /** What is sent of the page, as JSON. */
  draft(): string;
  compareCopies(): readonly Difference[];
}

const bench: Bench = {
  judge,
  makeHostile,
  growPage,
  countElements: () => document.getElementsByTagName('*').length,
  timeBare,
  timeOurs,
  timeWarm,
  timeTextWalk,
  draft: () => JSON.stringify(readPage(document)),
  compareCopies,
};

Object.assign(globalThis, { newsglossBench: bench });
