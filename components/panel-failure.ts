import type { Result } from '../utils/text/result';
import type { FailureReason } from './failure';

/** Without a press on the button, the browser hides a page not listed from the panel: that is no fault of the page. */
const HIDDEN_FROM_PANEL: ReadonlySet<FailureReason> = new Set<FailureReason>([
  'browser-page',
  'site-refuses',
]);

export function explainForPanel<T>(loaded: Result<T, FailureReason>): Result<T, FailureReason> {
  return !loaded.ok && HIDDEN_FROM_PANEL.has(loaded.reason) ? { ok: false, reason: 'not-asked' } : loaded;
}
