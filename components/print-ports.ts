import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NoticeTranslation } from '../utils/report/report';
import { type LeaveOut, NOTHING_LEFT_OUT } from '../utils/settings/leave-out';
import type { Result } from '../utils/text/result';
import type { TranslationLadder } from '../utils/translate/translation-ladder';
import type { FailureReason } from './failure';

/** Notices by their places in the report. */
export type NoticesShown = Result<{ readonly notices: readonly number[] }, FailureReason>;

/** What the section of small print needs of the world around it. */
export interface PrintPorts {
  readonly ladder: TranslationLadder;
  /** Makes the page show the translations of these notices and of no others; which of them it shows. */
  readonly showGlosses: (notices: readonly number[]) => Promise<NoticesShown>;
  /** Which of them the page shows. */
  readonly listGlosses: () => Promise<NoticesShown>;
  /** Keeps what the browser translated with the report. */
  readonly keepTranslation: (notice: number, translation: NoticeTranslation) => Promise<unknown>;
  /** False in a private window, where nothing is to be kept that names a page. */
  readonly mayKeepSite: () => Promise<boolean>;
  /** Takes effect at once, everywhere. False where the browser refuses. */
  readonly changeLeaveOut: (leaveOut: LeaveOut) => Promise<boolean>;
}

/** Null where a report is only looked at. */
export const PrintPortsContext = createContext<PrintPorts | null>(null);
export const LeaveOutContext = createContext<LeaveOut>(NOTHING_LEFT_OUT);

export function usePrintPorts(): PrintPorts | null {
  return useContext(PrintPortsContext);
}

export function useLeaveOut(): LeaveOut {
  return useContext(LeaveOutContext);
}
