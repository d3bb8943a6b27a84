import { Readability } from '@mozilla/readability';
import { finishPage } from '../../utils/page/finish-page';
import type { CopyExtent } from '../../utils/page/frame';
import { FoundTooLittle, LeanReadability } from '../../utils/page/lean-readability';
import { readInSteps, readPage } from '../../utils/page/read-page';
import { walkPage } from '../../utils/page/walk-page';
import { growPage, type HostileName, makeHostile } from './hostile';

/** What runs inside the page that is measured; its functions are called from outside by name. */

/** Milliseconds by part of the work; `slice` is the longest stretch between two points where it can pause. */
export interface Timing {
  readonly total: number;
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

function timeOurs(): Timing {
  const by: Record<string, number> = {};
  const start = performance.now();
  let last = start;
  let slice = 0;
  const steps = readInSteps(document);
  for (let step = steps.next(); !step.done; step = steps.next()) {
    const now = performance.now();
    const part = step.value === 'copied' ? 'walk' : step.value;
    by[part] = (by[part] ?? 0) + now - last;
    if (part !== 'parse') slice = Math.max(slice, now - last);
    last = now;
  }
  const end = performance.now();
  by.rest = end - last;
  return { total: end - start, slice: Math.max(slice, end - last), by };
}

/** Alternating, so that both meet the same machine. */
function timeWarm(rounds: number): readonly Round[] {
  return Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return { bare: timeBare(), ours: timeOurs() };
    const ours = timeOurs();
    return { bare: timeBare(), ours };
  });
}

interface Parsed {
  readonly content: Node | null | undefined;
  readonly [field: string]: unknown;
}

const FIELDS = [
  'textContent',
  'title',
  'byline',
  'excerpt',
  'siteName',
  'lang',
  'dir',
  'publishedTime',
] as const;

/** Where Readability's answer from the lean copy is another than from the full one. */
function compareCopies(): readonly Difference[] {
  const bare: Parsed | null = new Readability<Node>(cloneDocument(), { serializer: (node) => node }).parse();
  const lean: Parsed | null = parseLean('pruned') ?? parseLean('whole');
  const rows = [
    ...FIELDS.map((field) => [field, show(bare?.[field]), show(lean?.[field])] as const),
    ['tags', listTags(bare?.content), listTags(lean?.content)] as const,
  ];
  return rows.flatMap(([field, one, other]) =>
    one === other ? [] : [{ field, ...cutToDifference(one, other) }],
  );
}

/** Null where a pruned copy does not do. */
function parseLean(extent: CopyExtent): Parsed | null {
  const { copy } = finish(walkPage(document, extent));
  try {
    return new LeanReadability({ copy, isPruned: extent === 'pruned' }).parse();
  } catch (error) {
    if (error instanceof FoundTooLittle) return null;
    throw error;
  }
}

function finish<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Readability says "nothing" in several ways. */
function show(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function listTags(content: Node | null | undefined): string {
  if (!(content instanceof Element)) return '';
  return [...content.querySelectorAll('*')].map((element) => element.localName).join(' ');
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
  readonly ms: number;
  readonly says: string;
}

/** From the question to the answer, off the page's thread included. */
function judge(): Verdict {
  const start = performance.now();
  const { article } = finishPage(readPage(document));
  return { ms: performance.now() - start, says: article.kind === 'found' ? 'article' : article.reason };
}

export interface Bench {
  judge(): Verdict;
  makeHostile(name: HostileName): void;
  growPage(paragraphs: number): void;
  countElements(): number;
  timeBare(): number;
  timeOurs(): Timing;
  timeWarm(rounds: number): readonly Round[];
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
  compareCopies,
};

Object.assign(globalThis, { newsglossBench: bench });
