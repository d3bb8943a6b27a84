import { countScripts, type Script } from './count-scripts';
import { LANGUAGE_PROFILES } from './language-profiles';

/** How much of a text speaks for one language. */
export interface LanguageScore {
  /** BCP 47 primary tag; Bokmål and Nynorsk are `no`. */
  readonly lang: string;
  /** Points a word, about 0.3 to 0.6 for running text in that language. */
  readonly score: number;
  /** Points in all: a function word is one, a telling letter or ending less. */
  readonly points: number;
}

const SAMPLE = 20_000;
const SAMPLE_PARTS = 4;
const LETTER_POINTS = 0.5;
const ENDING_POINTS = 0.25;
/** A script that fills a line in fewer characters counts for more of it. */
const DENSITY: ReadonlyMap<Script, number> = new Map([
  ['han', 3],
  ['kana', 3],
  ['hangul', 2.5],
]);
const LANGUAGE_OF_SCRIPT: ReadonlyMap<Script, string> = new Map([
  ['greek', 'el'],
  ['hebrew', 'he'],
  ['devanagari', 'hi'],
  ['bengali', 'bn'],
  ['tamil', 'ta'],
  ['telugu', 'te'],
  ['thai', 'th'],
  ['georgian', 'ka'],
  ['armenian', 'hy'],
  ['hangul', 'ko'],
]);
const MIN_LETTERS = 4;
/** Fewer Han characters without kana may be a Japanese label as well. */
const MIN_HAN = 12;
const MIN_POINTS = 2;
const MIN_SCORE = 0.14;
const MIN_LEAD = 1.5;
const MIN_LEAD_SHARE = 0.08;

/** The language a text is written in, as a BCP 47 primary tag; null where that is not certain. */
export function identifyLanguage(text: string): string | null {
  const [first, second] = rankLanguages(text);
  if (!first || first.points < MIN_POINTS || first.score < MIN_SCORE) return null;
  if (!second) return first.lang;
  const lead = first.points - second.points;
  return lead >= MIN_LEAD && lead >= first.points * MIN_LEAD_SHARE ? first.lang : null;
}

/**
 * Every language the text speaks for, likeliest first; empty where it has no letters or no known word.
 * No margin is applied: for short strings the caller decides how much lead is enough.
 */
export function rankLanguages(text: string): readonly LanguageScore[] {
  const sample = takeSample(text);
  const scripts = countScripts(sample);
  const script = findMainScript(scripts);
  if (!script) return [];
  const letters = scripts.get(script) ?? 0;
  if (script === 'han' && !scripts.has('kana') && letters < MIN_HAN)
    return scoreEqually(['zh', 'ja'], letters);
  const alone = identifyByScript(script, scripts, sample);
  if (!alone) return scoreWords(sample);
  return letters < MIN_LETTERS && script !== 'kana' ? [] : scoreEqually([alone], letters);
}

function scoreEqually(langs: readonly string[], points: number): readonly LanguageScore[] {
  return langs.map((lang) => ({ lang, score: 1, points }));
}

/** The whole text where it is short, else evenly spread parts of it. */
function takeSample(text: string): string {
  if (text.length <= SAMPLE) return text;
  const size = SAMPLE / SAMPLE_PARTS;
  const step = (text.length - size) / (SAMPLE_PARTS - 1);
  return Array.from({ length: SAMPLE_PARTS }, (_, part) => {
    const start = Math.floor(part * step);
    return text.slice(start, start + size);
  }).join(' ');
}

function findMainScript(scripts: ReadonlyMap<Script, number>): Script | null {
  let best: Script | null = null;
  let most = 0;
  for (const [script, count] of scripts) {
    const weight = count * (DENSITY.get(script) ?? 1);
    if (weight > most) [best, most] = [script, weight];
  }
  return best;
}

function identifyByScript(script: Script, scripts: ReadonlyMap<Script, number>, text: string): string | null {
  if (script === 'kana' || script === 'han') return identifyHan(scripts);
  if (script === 'arabic') return identifyArabic(text);
  return LANGUAGE_OF_SCRIPT.get(script) ?? null;
}

/** Japanese mixes kana into every sentence; Chinese has none. */
function identifyHan(scripts: ReadonlyMap<Script, number>): string {
  const kana = scripts.get('kana') ?? 0;
  const han = scripts.get('han') ?? 0;
  return kana * 10 >= han ? 'ja' : 'zh';
}

/** Persian and Urdu write letters that Arabic has not. */
function identifyArabic(text: string): string {
  let urdu = 0;
  let persian = 0;
  for (const char of text) {
    if ('ٹڈڑںےہ'.includes(char)) urdu += 1;
    else if ('پچژگیک'.includes(char)) persian += 1;
  }
  const share = text.length / 100;
  if (urdu > share) return 'ur';
  return persian > share ? 'fa' : 'ar';
}

function scoreWords(text: string): readonly LanguageScore[] {
  const { words, endings, letters } = LANGUAGE_PROFILES;
  const points = new Map<string, number>();
  let count = 0;
  const add = (langs: readonly string[] | undefined, worth: number): void => {
    for (const lang of langs ?? []) points.set(lang, (points.get(lang) ?? 0) + worth);
  };
  for (const [word, times] of tallyWords(text)) {
    count += times;
    add(words.get(word), times);
    if (word.length > 4) {
      for (let size = 2; size <= 5; size += 1) add(endings.get(word.slice(-size)), ENDING_POINTS * times);
    }
    if (!isPlain(word)) {
      for (const letter of new Set(word)) add(letters.get(letter), LETTER_POINTS * times);
    }
  }
  return [...points]
    .map(([lang, sum]) => ({ lang, score: sum / count, points: sum }))
    .sort((a, b) => b.points - a.points || (a.lang < b.lang ? -1 : 1));
}

/** Each lower-case word and how often it stands there; an elided article keeps its apostrophe ("l'"), and so do "don't" and "c'est"'s first half. */
function tallyWords(text: string): ReadonlyMap<string, number> {
  const plain = text.toLowerCase().replaceAll('’', "'").normalize('NFC');
  const tally = new Map<string, number>();
  for (const written of plain.match(/[\p{L}\p{M}¿¡]+(?:'t(?!\p{L})|'s(?!\p{L})|')?/gu) ?? []) {
    const word = written.endsWith("'") && written.length > 6 ? written.slice(0, -1) : written;
    tally.set(word, (tally.get(word) ?? 0) + 1);
  }
  return tally;
}

/** No letter that tells a language. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
