import { finishPage } from '../../utils/page/finish-page';
import { gatherPage } from '../../utils/page/gather-page';
import type { PageDraft } from '../../utils/page/page-draft';
import { parseArticle } from '../../utils/page/parse-article';
import { buildReport } from '../../utils/report/build-report';

/** What runs off the page's thread, in a tab of its own; its function is called from outside by name. */
export interface AwayBench {
  /** `message`: a page's draft as JSON. The shortest of so many rounds. */
  timeAway(message: string, rounds: number): AwayTiming;
}

/** Milliseconds. */
export interface AwayTiming {
  /** Blocks, Readability, and what the page is. */
  readonly reading: number;
  /** Of that, Readability alone. */
  readonly parse: number;
  readonly detectors: number;
}

function timeAway(message: string, rounds: number): AwayTiming {
  const timings = Array.from({ length: rounds }, () => timeOnce(message));
  const least = (pick: (one: AwayTiming) => number): number => Math.min(...timings.map(pick));
  return {
    reading: least(({ reading }) => reading),
    parse: least(({ parse }) => parse),
    detectors: least(({ detectors }) => detectors),
  };
}

function timeOnce(message: string): AwayTiming {
  const draft: PageDraft = JSON.parse(message);
  const { pruned } = gatherPage(draft);
  const start = performance.now();
  parseArticle(draft, pruned);
  const parsed = performance.now();
  const page = finishPage(draft);
  const finished = performance.now();
  buildReport(page, { readerLangs: ['en'] });
  return { parse: parsed - start, reading: finished - parsed, detectors: performance.now() - finished };
}

const bench: AwayBench = { timeAway };

Object.assign(globalThis, { newsglossBench: bench });
