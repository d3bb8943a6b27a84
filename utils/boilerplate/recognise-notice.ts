import type { RecognisedNotice } from './notice';

export interface NoticeString {
  readonly text: string;
  readonly lang: string | null;
  readonly readerLangs: readonly [string, ...string[]];
}

export function recogniseNotice(_string: NoticeString): RecognisedNotice | null {
  return null;
}
