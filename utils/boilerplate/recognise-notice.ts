import { NOTICE_LEXICONS } from '../lexicon/notices/notice-lexicons';
import { compileFrames } from './compile-frames';
import { compileLexicon } from './compile-lexicon';
import { type Reading, readInLanguage } from './match-in-language';
import type { RecognisedNotice } from './notice';
import { tokenize } from './tokenize';

const LEX = NOTICE_LEXICONS.map(compileLexicon);
const FRAMES = compileFrames();

export interface NoticeInput {
  readonly text: string;
  readonly lang: string | null;
  readonly readerLangs: readonly [string, ...string[]];
}

export function recogniseNotice({ text, lang }: NoticeInput): RecognisedNotice | null {
  const tokens = tokenize(text);
  let best: Reading | null = null;
  let bs = -1;
  for (const lexicon of LEX) {
    const reading = readInLanguage({ tokens, lexicon, frames: FRAMES });
    if (!reading) continue;
    const s = reading.fit * 3 + Math.min(reading.match.rank, 12) * 0.1 + (lexicon.lang === lang ? 1 : 0);
    if (s > bs) {
      best = reading;
      bs = s;
    }
  }
  if (!best) return null;
  return {
    intent: best.match.intent,
    lang: best.lang,
    translation: null,
    slots: Object.fromEntries(
      [...best.match.slots].map(([k, s]) => [k, text.slice(tokens[s.from]?.start, tokens[s.to - 1]?.end)]),
    ),
  };
}
