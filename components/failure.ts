import type { ReportKey } from '../utils/i18n/catalogue';

type KeyAfter<Key, Prefix extends string> = Key extends `${Prefix}${infer Reason}` ? Reason : never;

/** Every reason there are words for. */
export type FailureReason = Exclude<KeyAfter<ReportKey, 'failure.'>, 'title'>;

/** Nothing went wrong: the page is of a kind no extension may read, and reading again would not help. */
const OUT_OF_REACH: ReadonlySet<FailureReason> = new Set<FailureReason>([
  'browser-page',
  'blank-page',
  'extension-page',
  'store-page',
  'pdf',
  'page-source',
  'reader-view',
  'local-file',
  'not-a-web-page',
  'site-refuses',
  'page-too-large',
  'not-asked',
]);

export function isOutOfReach(reason: FailureReason): boolean {
  return OUT_OF_REACH.has(reason);
}
