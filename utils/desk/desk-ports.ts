import type { Caller } from '../messages/caller';
import type { HandsCalls } from '../messages/hands-protocol';
import type { PageCalls, UnreadableReason } from '../messages/protocol';
import type { Page } from '../page/page';
import type { Report } from '../report/report';
import type { Shelf } from './shelf';

type Languages = readonly [string, ...string[]];

interface DeskTab {
  readonly url: string | null;
  readonly loading: boolean;
  /** Its page was put away to save memory. */
  readonly asleep: boolean;
  /** What the browser shows in place of the page; null for the page itself, and where it does not tell. */
  readonly instead: UnreadableReason | null;
}

/** What the desk needs of the world. */
export interface DeskPorts {
  readonly shelf: Shelf;
  /** Null where there is no such tab; a null url is one the browser keeps to itself. */
  readonly findTab: (tabId: number) => Promise<DeskTab | null>;
  readonly callPage: (tabId: number) => Caller<PageCalls>;
  readonly callHands: (tabId: number) => Caller<HandsCalls>;
  /** Starts our script in a page where it does not run yet: null, or why the browser refuses. */
  readonly startInPage: (tabId: number) => Promise<UnreadableReason | null>;
  /** Makes marks and translations visible in the page. */
  readonly styleMarks: (tabId: number) => Promise<void>;
  /** Brings what shows things in the page; false where the browser refuses. */
  readonly bringHands: (tabId: number) => Promise<boolean>;
  readonly readerLangs: () => Promise<Languages>;
  readonly build: (page: Page, options: { readonly readerLangs: Languages }) => Report;
  /** Told of each report that is made. */
  readonly made: (tabId: number, report: Report) => Promise<void>;
  /** Milliseconds, for measuring. */
  readonly clock: () => number;
}
