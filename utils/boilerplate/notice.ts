import type { Anchor } from '../page/anchor';

/** One piece of small print, recognised. */
export interface RecognisedNotice {
  /** 'comment.moderated'; null = meaning unknown. */
  readonly intent: string | null;
  /** The language it is in: one of the thirteen, or another BCP 47 primary tag. */
  readonly lang: string;
  /** Null where nothing renders it: the original is shown, marked "not translated". */
  readonly translation: NoticeTranslation | null;
  /** brand, count, name … as written. */
  readonly slots: Readonly<Record<string, string>>;
}

export interface NoticeTranslation {
  readonly lang: string;
  readonly text: string;
  readonly method: 'phrasebook' | 'browser';
}

/** A recognised notice where it stands on the page. */
export interface Notice extends RecognisedNotice {
  readonly text: string;
  readonly anchor: Anchor;
}
