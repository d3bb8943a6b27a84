import { findDirective } from './find-directive';
import { readRenderedText } from './rendered-text';
import { formatDirective } from './text-directive';

export interface Linker {
  /**
   * For each finding, by the stretches it is made of, what to put behind `#:~:` so that the page opens at its words; null
   * where no such directive leads there, or none was found in time.
   */
  findDirectives(findings: readonly (readonly Range[])[]): readonly (string | null)[];
}

/** Milliseconds for all that is asked at once. */
const TIME_LIMIT = 400;
const MOST_PARTS = 4;

/** Looks at the page as it stands, and changes nothing in it. `clock`: milliseconds. */
export function createLinker(document: Document, clock: () => number): Linker {
  return {
    findDirectives(findings) {
      const end = clock() + TIME_LIMIT;
      const isLate = () => clock() > end;
      const text = readRenderedText(document, isLate);
      return findings.map((parts) => {
        const found = parts.slice(0, MOST_PARTS).map((part) => text && findDirective(text, part, isLate));
        return found[0]
          ? found
              .filter((directive) => directive !== null)
              .map(formatDirective)
              .join('&')
          : null;
      });
    },
  };
}
