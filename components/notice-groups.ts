import type { MessageKey } from '../utils/i18n/catalogue';
import type { Notice } from '../utils/report/report';
import type { ListedNotice } from './list-notices';

export type GroupKey = Extract<MessageKey, `group.${string}`>;

export interface NoticeGroup {
  readonly key: GroupKey;
  readonly notices: readonly ListedNotice[];
}

/** What the publisher has to tell comes first; within a group, page order. */
const ORDER = [
  'group.disclosure',
  'group.comment',
  'group.consent',
  'group.account',
  'group.other',
] as const satisfies readonly GroupKey[];

/** By the first word of the intent: `comment.moderated`. */
const GROUP_BY_SUBJECT: ReadonlyMap<string, GroupKey> = new Map([
  ['ad', 'group.disclosure'],
  ['disclosure', 'group.disclosure'],
  ['comment', 'group.comment'],
  ['reply', 'group.comment'],
  ['reaction', 'group.comment'],
  ['vote', 'group.comment'],
  ['like', 'group.comment'],
  ['captcha', 'group.consent'],
  ['consent', 'group.consent'],
  ['cookie', 'group.consent'],
  ['privacy', 'group.consent'],
  ['legal', 'group.consent'],
  ['login', 'group.account'],
  ['member', 'group.account'],
  ['newsletter', 'group.account'],
  ['subscribe', 'group.account'],
]);

export function groupNotices(notices: readonly ListedNotice[]): readonly NoticeGroup[] {
  return ORDER.map((key) => ({
    key,
    notices: notices.filter(({ notice }) => groupOf(notice) === key),
  })).filter((group) => group.notices.length > 0);
}

function groupOf({ intent }: Notice): GroupKey {
  const subject = intent?.split('.')[0] ?? '';
  return GROUP_BY_SUBJECT.get(subject) ?? 'group.other';
}
