import type { Notice, Report } from '../utils/report/report';
import { isLeftOut, type LeaveOut, siteOf } from '../utils/settings/leave-out';

/** A notice with its place in the report. */
export interface ListedNotice {
  readonly notice: Notice;
  readonly index: number;
}

/** The notices the reader wants to see, in page order. */
export function listNotices({ boilerplate, page }: Report, leaveOut: LeaveOut): readonly ListedNotice[] {
  const site = siteOf(page);
  return boilerplate
    .map((notice, index) => ({ notice, index }))
    .filter(({ notice }) => !isLeftOut({ notice, site }, leaveOut));
}
