import type { Page } from '../page/page';
import type { Notice } from './notice';

export interface NoticeClues {
  readonly page: Page;
  readonly articleLang: string | null;
  readonly readerLangs: readonly [string, ...string[]];
}

export function findNotices(_clues: NoticeClues): readonly Notice[] {
  return [];
}
