import type { PageDraft } from './page-draft';
import { readInSteps, readPage } from './read-page';

export interface SlicePorts {
  /** Milliseconds. */
  readonly clock: () => number;
  /** Resolves when the browser has done what waited: input, painting, the page's own scripts. */
  readonly pause: () => Promise<void>;
}

/** Milliseconds of our own work at a stretch: well below the 50 from which a task counts as long. */
const SLICE = 16;
/** A page that never stands still is read in one piece in the end. */
const MAX_ATTEMPTS = 3;

/** Reads the page in slices, and from the start where its elements or texts changed underneath. */
export async function readInSlices(document: Document, ports: SlicePorts): Promise<PageDraft> {
  for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt += 1) {
    const draft = await readUnlessMoved(document, ports);
    if (draft) return draft;
  }
  return readPage(document);
}

/** Null where the page changed while it was walked. */
async function readUnlessMoved(document: Document, { clock, pause }: SlicePorts): Promise<PageDraft | null> {
  let hasMoved = false;
  const observer = new MutationObserver(() => {
    hasMoved = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const steps = readInSteps(document);
  try {
    let started = clock();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (hasMoved) return null;
      if (clock() - started < SLICE) continue;
      await pause();
      started = clock();
    }
  } finally {
    observer.disconnect();
  }
}
