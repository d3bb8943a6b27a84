import type { RecognisedNotice } from './notice';
import { readNotice, toNotice } from './notice-reader';
import { ALL_LANGUAGES } from './notice-vocabulary';

export interface NoticeInput {
  readonly text: string;
  /** BCP 47 primary tag of what it is thought to be in, null where nothing says. */
  readonly lang: string | null;
  readonly readerLangs: readonly [string, ...string[]];
}

/** What one string of a page's chrome says, in whatever language; null where no intent fits. */
export function recogniseNotice({ text, lang, readerLangs }: NoticeInput): RecognisedNotice | null {
  const notice = readNotice(text, { active: ALL_LANGUAGES, hints: lang === null ? [] : [lang] });
  const best = notice.readings[0];
  return best === undefined ? null : toNotice(notice, best, readerLangs);
}
