import type { Page } from '../page/page';
import type { Report } from '../report/report';
import type { Surroundings } from './lean-page';

/** What a reader saves who finds that a page was read wrongly: one file, theirs to hand on or not. */
export interface Misreading {
  readonly newsgloss: 'misreading';
  readonly version: 1;
  /** In plain words, for whoever opens the file: what is in it. */
  readonly about: string;
  /** What the reader says is wrong; '' where they said nothing. */
  readonly note: string;
  readonly around: Surroundings;
  /** The version of Newsgloss. */
  readonly program: string;
  readonly readerLangs: readonly [string, ...string[]];
  /** What was found on the page as it was; the report below is made anew from the page below. */
  readonly seen: Seen;
  readonly report: Report;
  readonly page: Page;
}

export interface Seen {
  readonly quotes: number;
  readonly offers: number;
  readonly notices: number;
  readonly access: Report['access']['verdict'];
}

export function countFindings({ quotes, offers, boilerplate, access }: Report): Seen {
  return {
    quotes: quotes.length,
    offers: offers.length,
    notices: boilerplate.length,
    access: access.verdict,
  };
}
