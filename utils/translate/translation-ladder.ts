import type { Notice, NoticeTranslation } from '../report/report';
import { fail, type Result, succeed } from '../text/result';
import type { TranslateFailure, TranslateOptions, Translator } from './translator';

/** Who can say what a notice means. none: it is shown as it stands, called "not translated". */
export type Rung = NoticeTranslation['method'] | 'none';

export type AskedNotice = Pick<Notice, 'text' | 'lang' | 'translation'>;

/** Phrasebook, then the browser's translator if the reader asks for it, then the original. */
export interface TranslationLadder {
  /** The rung a notice has come to, or could come to at the reader's wish. */
  findRung(notice: AskedNotice): Promise<Rung>;
  /** Its translation from that rung. */
  climb(notice: AskedNotice, options: TranslateOptions): Promise<Result<NoticeTranslation, TranslateFailure>>;
}

interface LadderParts {
  /** Null where the browser has none. */
  readonly translator: Translator | null;
  /** Most wanted first. */
  readonly readerLangs: readonly string[];
}

export function createTranslationLadder({ translator, readerLangs }: LadderParts): TranslationLadder {
  /** The first of the reader's languages that the browser may translate into. */
  async function findTarget(from: string): Promise<string | null> {
    if (!translator || readerLangs.includes(from)) return null;
    for (const to of readerLangs) if (await translator.offers({ from, to })) return to;
    return null;
  }

  return {
    async findRung({ lang, translation }) {
      if (translation) return translation.method;
      return (await findTarget(lang)) === null ? 'none' : 'browser';
    },
    async climb({ text, lang, translation }, options) {
      if (translation) return succeed(translation);
      const target = await findTarget(lang);
      if (!translator || target === null) return fail('unavailable');
      const translated = await translator.translate(text, { from: lang, to: target }, options);
      return translated.ok
        ? succeed({ lang: target, text: translated.value, method: 'browser' })
        : translated;
    },
  };
}
