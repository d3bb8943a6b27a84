import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readInSteps } from '../../utils/page/read-page';
import type { Reader } from './readers';

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

const READ: Readonly<Record<Reader, () => unknown>> = {
  bare: () => new Readability(cloneDocument()).parse(),
  ours: () => timeOurs(),
  // It makes a copy of its own.
  defuddle: () => new Defuddle(document).parse(),
  textWalk: () => walkTexts(),
};

export function time(reader: Reader): Timing {
  if (reader === 'ours') return timeOurs();
  const total = timeWhole(reader);
  return { total, slice: total, sent: 0, by: {} };
}

/** Bare and ours in turn, so that both meet the same machine. */
export function timeWarm(rounds: number): readonly Round[] {
  return Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return { bare: timeWhole('bare'), ours: timeOurs() };
    const ours = timeOurs();
    return { bare: timeWhole('bare'), ours };
  });
}

export function timeRounds(reader: Reader, rounds: number): readonly number[] {
  return Array.from({ length: rounds }, () => timeWhole(reader));
}

/** Reads over and over for so many milliseconds, and tells how often. */
export function spend(reader: Reader, milliseconds: number): number {
  const end = performance.now() + milliseconds;
  let times = 0;
  for (; performance.now() < end; times += 1) READ[reader]();
  return times;
}

function timeWhole(reader: Reader): number {
  const start = performance.now();
  READ[reader]();
  return performance.now() - start;
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

/** Nothing that reads a page can cost less. */
function walkTexts(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

export function cloneDocument(): Document {
  const clone = document.cloneNode(true);
  if (!(clone instanceof Document)) throw new Error('a document clones to a document');
  return clone;
}
