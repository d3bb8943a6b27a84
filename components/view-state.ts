import { formatList } from '../utils/i18n/format-list';
import type { Words } from '../utils/i18n/words';
import type { LeaveOut } from '../utils/settings/leave-out';
import type { FailureReason } from './failure';
import type { LateView } from './late-views';
import { listNotices } from './list-notices';
import { AT_FIRST } from './ranked-quotes';
import type { LoadedReport } from './view-ports';

export type ViewState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'report'; readonly loaded: LoadedReport }
  | { readonly kind: 'failure'; readonly reason: FailureReason };

export const READING: ViewState = { kind: 'reading' };

/** What the document's `data-status` says of it. */
export function statusOf(state: ViewState): 'reading' | 'report' | 'none' | 'error' {
  if (state.kind === 'reading') return 'reading';
  if (state.kind === 'report') return state.loaded.report.page.article === 'found' ? 'report' : 'none';
  return 'error';
}

/** What of the views that are loaded late this needs. */
export function lateViewsOf(state: ViewState): readonly LateView[] {
  if (state.kind === 'reading') return [];
  if (state.kind === 'failure') return ['failures'];
  const { page, quotes, offers, boilerplate } = state.loaded.report;
  const needed = {
    failures: page.article === 'none',
    headline: page.headlineQuotes.length > 0,
    tools: quotes.length > AT_FIRST,
    offers: offers.length > 0,
    print: boilerplate.length > 0,
  };
  return (['failures', 'headline', 'tools', 'offers', 'print'] as const).filter((view) => needed[view]);
}

/** One sentence for who cannot see it. */
export function describeState(state: ViewState, words: Words, leaveOut: LeaveOut): string {
  if (state.kind === 'reading') return words.say('status.reading');
  if (state.kind === 'failure') return words.say(`failure.${state.reason}`);
  const { report } = state.loaded;
  if (report.page.article === 'none') return words.say('none.title');
  const counts = [
    words.count('count.quotes', report.quotes.length),
    words.count('count.offers', report.offers.length),
    words.count('count.print', listNotices(report, leaveOut).length),
  ];
  return words.say('status.found', { list: formatList(counts, words.locale) });
}
