import type { PageIdentity, ReportReply } from '../messages/protocol';
import { isSameReading } from '../messages/same-page';
import type { ShelfEntry } from './shelf';

interface KeptReport {
  readonly entry: ShelfEntry | null;
  readonly identity: PageIdentity;
  readonly readerLangs: readonly string[];
}

/** A kept report, if it is of the page as it stands and for the languages asked for. */
export function matchKept({ entry, identity, readerLangs }: KeptReport): ReportReply | null {
  if (!entry || !isSameReading(entry.reply.identity, identity)) return null;
  return entry.readerLangs.join() === readerLangs.join() ? entry.reply : null;
}
