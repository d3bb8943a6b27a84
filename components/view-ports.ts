import type { Report } from '../utils/report/report';
import type { Result } from '../utils/text/result';
import type { FailureReason } from './failure';
import type { FindingReference } from './finding-actions';
import type { PrintPorts } from './print-ports';

export interface LoadedReport {
  readonly report: Report;
  /** What reading and finding took, in milliseconds. */
  readonly ms: number;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Whether menus and readers' comments go into what is saved of a page, with their words. */
export type Around = 'left-out' | 'kept';

/** What the view needs of the world around it. */
export interface ViewPorts {
  readonly load: (age: 'recent' | 'fresh') => Promise<Result<LoadedReport, FailureReason>>;
  /** `isInSight`: whether the marked words can be seen, and nothing of the page lies over them. */
  readonly show: (
    finding: FindingReference,
  ) => Promise<Result<{ readonly isInSight: boolean }, FailureReason>>;
  /**
   * For each quotation, by its place in the report, what makes a link open the page at its words; null where nothing does, or
   * the page did not say in time.
   */
  readonly findLinks: (quotes: readonly number[]) => Promise<readonly (string | null)[]>;
  /** False where the browser refuses. */
  readonly copy: (copied: { readonly text: string; readonly html: string }) => Promise<boolean>;
  /** quiet: for screen readers · seen: shown to everybody for a moment. */
  readonly announce: (text: string, tone: 'quiet' | 'seen') => void;
  readonly save: (file: SavedFile) => void;
  readonly print: PrintPorts;
  readonly sites: {
    /** False in a private window, where nothing is to be kept that names a page. */
    readonly mayBeKept: () => Promise<boolean>;
    /** Whether the page's site is read without being asked. */
    readonly isReadUnasked: (url: string) => Promise<boolean>;
    /** From a click: the browser asks once, naming the sites. False where the answer is no. */
    readonly ask: (sites: readonly string[]) => Promise<boolean>;
  };
  /** What to save for a reader who finds the report wrong. */
  readonly describeMisreading: (said: {
    readonly note: string;
    readonly around: Around;
  }) => Promise<Result<{ readonly text: string }, FailureReason>>;
  readonly openSettings: () => void;
  readonly setStatus: (status: 'reading' | 'report' | 'none' | 'error') => void;
}
