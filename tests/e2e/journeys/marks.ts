import type { Tab } from '../../../scripts/browsers/driver';

/** A stretch that is highlighted in the page. */
export interface Mark {
  readonly text: string;
  /** Seen by the reader, below whatever sticks to the top. */
  readonly inView: boolean;
}

export function findMarks(tab: Tab): Promise<readonly Mark[]> {
  return tab.evaluate(() => {
    const cover = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((range) => range instanceof Range)
      .map((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), inView: top >= cover && bottom <= innerHeight };
      });
  });
}

/** Watches the page, frame by frame, for the first mark that the reader sees; resolves with when that was, in epoch milliseconds. */
export function watchForMark(tab: Tab, words: string): Promise<number> {
  return tab.evaluate(
    (wanted) =>
      new Promise<number>((done, fail) => {
        const end = Date.now() + 8_000;
        const look = () => {
          const cover = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
          for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
            if (!(range instanceof Range) || !range.toString().includes(wanted)) continue;
            const { top, bottom } = range.getBoundingClientRect();
            if (top >= cover && bottom <= innerHeight) return done(Date.now());
          }
          if (Date.now() > end) fail(new Error(`no mark at ${wanted}`));
          requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
}
