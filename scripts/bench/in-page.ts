import { finishPage } from '../../utils/page/finish-page';
import type { PageDraft } from '../../utils/page/page-draft';
import { readPage } from '../../utils/page/read-page';
import { compareCopies, type Difference } from './compare-copies';
import { growPage, type HostileName, makeHostile } from './hostile';
import type { Reader } from './readers';
import { type Round, spend, type Timing, time, timeRounds, timeWarm } from './time-readers';

/** What runs inside the page that is measured; its functions are called from outside by name. */
export interface Bench {
  judge(): Verdict;
  makeHostile(name: HostileName): void;
  growPage(paragraphs: number): void;
  countElements(): number;
  time(reader: Reader): Timing;
  timeWarm(rounds: number): readonly Round[];
  timeRounds(reader: Reader, rounds: number): readonly number[];
  spend(reader: Reader, milliseconds: number): number;
  /** What is sent of the page, as JSON. */
  draft(): string;
  compareCopies(): readonly Difference[];
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

const bench: Bench = {
  judge,
  makeHostile,
  growPage,
  countElements: () => document.getElementsByTagName('*').length,
  time,
  timeWarm,
  timeRounds,
  spend,
  draft: () => JSON.stringify(readPage(document)),
  compareCopies,
};

Object.assign(globalThis, { newsglossBench: bench });
