import { INTENTS } from '../lexicon/notices/intents';
import { rankLanguages } from '../text/identify-language';
import { compileFrames } from './compile-frames';
import type { RecognisedNotice } from './notice';
import { setOfLanguages, VOCABULARY } from './notice-vocabulary';
import { type RankedReading, rankReadings } from './rank-readings';
import { renderMeaning } from './render-meaning';
import { type Token, tokenize } from './tokenize';
import type { LanguageSet } from './vocabulary';

/** A notice and what the likely languages make of it, best first. */
export interface NoticeReadings {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly readings: readonly RankedReading[];
}

const FRAMES = compileFrames();
/** Longer text is no notice. */
export const MAX_NOTICE = 800;

export interface ReadingWishes {
  /** Languages it is read in. */
  readonly active: LanguageSet;
  /** Languages it may be in, likeliest first. */
  readonly hints: readonly string[];
}

export function readNotice(text: string, wishes: ReadingWishes): NoticeReadings {
  return text.length > MAX_NOTICE
    ? { text, tokens: [], readings: [] }
    : readTokens(text, tokenize(text), wishes);
}

/** `tokens` are those of `text`. */
export function readTokens(
  text: string,
  tokens: readonly Token[],
  { active, hints }: ReadingWishes,
): NoticeReadings {
  const readings = rankReadings({ tokens, active, hints, vocabulary: VOCABULARY, frames: FRAMES });
  return { text, tokens, readings: settleTie(text, readings) };
}

/** Less of a lead is none. */
const MIN_LEAD = 0.2;

/** Between languages that explain it equally well, the one its letters and small words speak for goes first. */
function settleTie(text: string, readings: readonly RankedReading[]): readonly RankedReading[] {
  const [first, second] = readings;
  if (first === undefined || second === undefined || first.score - second.score >= MIN_LEAD) return readings;
  const points = new Map(rankLanguages(text).map(({ lang, points }) => [lang, points]));
  const pointsOf = (reading: RankedReading): number => points.get(languageOf(reading)) ?? 0;
  const tied = readings.filter((reading) => first.score - reading.score < MIN_LEAD);
  const rest = readings.slice(tied.length);
  return [...tied.sort((a, b) => pointsOf(b) - pointsOf(a)), ...rest];
}

export function languageOf(reading: RankedReading): string {
  return VOCABULARY.langs[reading.lang] ?? '';
}

/** Whether the reading's language knows a word of the notice that none of these languages does: else it may be said in theirs. */
export function isForeignTo(
  readerLangs: readonly string[],
  reading: RankedReading,
  tokens: readonly Token[],
): boolean {
  const read = setOfLanguages(readerLangs);
  const own = 1 << reading.lang;
  return tokens.some(({ key }) => (VOCABULARY.lookUp(key, read | own).known & (read | own)) === own);
}

export function isSentence(reading: RankedReading): boolean {
  return INTENTS[reading.match.intent].form === 'sentence';
}

/** Rendered in the reader's first language, unless the reader reads the notice's own. */
export function toNotice(
  { text, tokens }: NoticeReadings,
  reading: RankedReading,
  readerLangs: readonly [string, ...string[]],
): RecognisedNotice {
  const { intent } = reading.match;
  const lang = languageOf(reading);
  const slots = new Map<string, string>();
  for (const [name, { from, to }] of reading.match.slots)
    slots.set(name, text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  const rendered = readerLangs.includes(lang) ? null : renderMeaning(intent, readerLangs[0], slots);
  const translation =
    rendered === null ? null : { lang: readerLangs[0], text: rendered, method: 'phrasebook' as const };
  return { intent, lang, translation, slots: Object.fromEntries(slots) };
}
