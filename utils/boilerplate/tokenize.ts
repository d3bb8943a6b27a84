import type { SlotName } from '../lexicon/notices/notice-lexicon';
import { readPlaceholder } from './placeholders';

/** One word of a notice; in scripts written without spaces, one character. */
export interface Token {
  /** What the lexicon is asked for: lower case, compatibility forms folded. '' for placeholders. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** 'number' and what a placeholder stands for are values, never looked up. */
  readonly kind: 'word' | 'character' | 'number' | 'sign' | SlotName | 'any';
  /** Has a capital anywhere: hCaptcha too. */
  readonly capital: boolean;
  /** A colon stands before it. */
  readonly afterColon: boolean;
  /** Counts from 0; a full stop, question or exclamation mark ends a sentence. */
  readonly sentence: number;
}

const MAX_TOKENS = 200;
const MAX_WORD = 48;

/** At most 200 tokens: what is longer is no notice. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let at = 0;
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const placeholder = readPlaceholder(text, at);
    if (placeholder !== null) {
      if (placeholder.kind !== null)
        tokens.push(toValue({ text, start: at, end: placeholder.end }, placeholder.kind, sentence));
      at = placeholder.end;
      continue;
    }
    const code = text.charCodeAt(at);
    const end = endOfToken(text, at, code);
    if (end > at) {
      tokens.push(toToken({ text, start: at, end }, sentence));
      at = end;
      continue;
    }
    if (endsSentence(text, at, code)) sentence += 1;
    at += code === 0x28 && tokens.at(-1)?.end === at ? lengthOfEnding(text, at) : 1;
  }
  return tokens;
}

const ENDING_IN_BRACKETS = /\([a-zà-ž]{1,3}\)/y;

/** An ending in brackets, "comment(s)", belongs to its word: it is passed over. */
function lengthOfEnding(text: string, at: number): number {
  ENDING_IN_BRACKETS.lastIndex = at;
  return ENDING_IN_BRACKETS.exec(text)?.[0].length ?? 1;
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function toValue({ text, start, end }: Stretch, kind: SlotName | 'any', sentence: number): Token {
  return { key: '', start, end, kind, capital: false, afterColon: isAfterColon(text, start), sentence };
}

function toToken({ text, start, end }: Stretch, sentence: number): Token {
  const raw = text.slice(start, end);
  const code = raw.charCodeAt(0);
  const afterColon = isAfterColon(text, start);
  const plain = { start, end, capital: false, afterColon, sentence };
  if (isDigit(code)) return { key: raw, kind: 'number', ...plain };
  if (isUnspaced(code)) return { key: raw, kind: 'character', ...plain };
  const lower = raw.toLowerCase();
  const key = isFolded(lower) ? lower : foldWord(raw);
  if (!isWordCode(code)) return { key, kind: 'sign', ...plain };
  return {
    key: key.length > MAX_WORD ? '' : key,
    start,
    end,
    kind: 'word',
    capital: raw !== lower,
    afterColon,
    sentence,
  };
}

function isAfterColon(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && at > start - MAX_LEAD && LEADS.includes(text.charAt(at))) at -= 1;
  const before = text.charCodeAt(at);
  return before === 0x3a || before === 0xff1a;
}

/** Space or a quotation mark between a colon and what it announces. */
const LEADS = ' \u00a0\u202f"“„«「';
const MAX_LEAD = 4;

/** Lower-case Latin letters without a mark: nothing to fold. */
function isFolded(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** How a word is looked up, in lexicons and on pages alike. */
export function foldWord(raw: string): string {
  if (/^[a-zß-öø-ÿĀ-ıĴ-ľŁ-ňŊ-ž]+$/i.test(raw)) return raw.toLowerCase();
  return raw.normalize('NFKC').toLowerCase().replaceAll('\u00ad', '').replaceAll('\u200b', '');
}

function endOfToken(text: string, at: number, code: number): number {
  if (isUnspaced(code)) return at + 1;
  if (isDigit(code)) return endOfNumber(text, at);
  if (code === 0xa9 || code === 0x2a || code === 0x203b) return at + 1;
  let end = at;
  while (end < text.length && isInWord(text.charCodeAt(end))) end += 1;
  return end;
}

function endOfNumber(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || isInNumber(text, end))) end += 1;
  return end;
}

function isInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const separates =
    code === 0x2e || code === 0x2c || code === 0xa0 || code === 0x202f || code === 0x2f || code === 0x3a;
  return separates && isDigit(text.charCodeAt(at + 1));
}

function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0a) return true;
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f) return false;
  const next = text.charCodeAt(at + 1);
  return next === 0x20 || next === 0xa0 || next === 0x3c;
}

function isInWord(code: number): boolean {
  return !isUnspaced(code) && (isWordCode(code) || isDigit(code) || code === 0xad || code === 0x200b);
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x3040) return false;
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  return code !== 0x30fb && !isWideSign(code);
}

/** The full-width forms of signs, digits and brackets. */
function isWideSign(code: number): boolean {
  return (
    (code >= 0xff00 && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65)
  );
}

/** Kana, Han and Thai: written without spaces between words. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0e7f)
  );
}
