import type { Anchor } from '../report/report';
import { findNearRange, findRange } from './find-range';
import type { Gloss, PlacedGloss } from './gloss';
import type { HandsPorts } from './page-hands';
import { placeAtBearer, placeAtText } from './place-gloss';

export interface Glosser {
  /** Makes the page show these and no others; the keys of those that found a place. */
  show(glosses: readonly Gloss[]): readonly string[];
  /** Keys of what the page shows. */
  shown(): readonly string[];
  /** Gives the page back as it was. */
  clear(): void;
  /** Does its work on the page as it was, and shows what was shown again. */
  without<T>(work: () => T): T;
  /** The words shown in place of, or under, what was at the anchor. */
  find(anchor: Anchor): Range | null;
}

interface Standing {
  readonly gloss: Gloss;
  readonly placed: PlacedGloss;
}

/** Searching the whole page for words that have left their element is dear: so many times in one go. */
const MAX_SEARCHES = 20;

/** An extension that is switched off is not told so. Milliseconds. */
const LIFE_CHECK = 1_000;

/** Shows translations in the live page, each taken back when asked, and at once when the page changes its original. */
export function createGlosser(document: Document, { signal, checkLife }: HandsPorts): Glosser {
  const standing = new Map<string, Standing>();
  const observer = new MutationObserver(dropBroken);
  let pulse: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', clear, { once: true });
  addEventListener('pagehide', clear, { signal });

  function dropBroken(): void {
    for (const [key, { placed }] of standing) if (!placed.holds()) remove(key);
  }

  function remove(key: string): void {
    standing.get(key)?.placed.undo();
    standing.delete(key);
  }

  function clear(): void {
    observer.disconnect();
    clearInterval(pulse);
    pulse = undefined;
    for (const key of [...standing.keys()].reverse()) remove(key);
  }

  function show(glosses: readonly Gloss[]): readonly string[] {
    const wanted = new Map(glosses.map((gloss) => [gloss.key, gloss]));
    for (const [key, { gloss }] of [...standing].reverse()) {
      if (wanted.get(key)?.text !== gloss.text) remove(key);
    }
    const added = [...wanted.values()].filter(({ key }) => !standing.has(key));
    for (const { gloss, placed } of placeAll(document, added)) {
      standing.set(gloss.key, { gloss, placed });
      observer.observe(placed.watched, WATCHED);
    }
    if (standing.size > 0) pulse ??= setInterval(checkLife, LIFE_CHECK);
    return [...standing.keys()];
  }

  return {
    show,
    clear,
    shown: () => [...standing.keys()],
    without(work) {
      const glosses = [...standing.values()].map(({ gloss }) => gloss);
      clear();
      return doAndThen(work, () => show(glosses));
    },
    find: (anchor) => findStanding(standing.values(), anchor),
  };
}

function doAndThen<T>(work: () => T, then: () => void): T {
  try {
    return work();
  } finally {
    then();
  }
}

function findStanding(standing: Iterable<Standing>, anchor: Anchor): Range | null {
  const found = [...standing].find(({ gloss }) => isSamePlace(gloss.anchor, anchor));
  return found?.placed.element ? rangeOver(found.placed.element) : null;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['placeholder', 'value'],
};

/** All are looked for before the first is placed: a placed one changes what there is to find. */
function placeAll(document: Document, glosses: readonly Gloss[]): readonly Standing[] {
  let searches = 0;
  const find = (anchor: Anchor): Range | null => {
    const near = findNearRange(document, anchor);
    if (near || searches >= MAX_SEARCHES) return near;
    searches += 1;
    return findRange(document, anchor);
  };
  const found = glosses.map((gloss) => ({ gloss, range: isInText(gloss) ? find(gloss.anchor) : null }));
  return found.flatMap(({ gloss, range }) => {
    const placed = range
      ? placeAtText(gloss, range)
      : isInText(gloss)
        ? null
        : placeAtBearer(document, gloss);
    return placed ? [{ gloss, placed }] : [];
  });
}

function isInText({ manner }: Gloss): boolean {
  return manner === 'line' || manner === 'replace';
}

function isSamePlace(a: Anchor, b: Anchor): boolean {
  return a.path === b.path && a.start === b.start && a.exact === b.exact;
}

function rangeOver(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
