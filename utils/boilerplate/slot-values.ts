import type { SlotName } from '../lexicon/notices/notice-lexicon';
import type { Token } from './tokenize';

const MAX_DATE_TOKENS = 7;
const MAX_DATE_WORDS = 3;
/** A date begins with its day, or a word before it. */
const MAX_BEFORE_NUMBER = 2;
const MAX_PLAIN_BRAND = 2;

/** A number or a placeholder. */
export function isValue(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'word' && token.kind !== 'character' && token.kind !== 'sign';
}

/** Whether words left over by a frame can be a value of this kind: on their own, so the words have to look the part. */
export function acceptsRun(slot: SlotName, run: readonly Token[]): boolean {
  const first = run[0];
  if (first === undefined) return false;
  switch (slot) {
    case 'count':
      return isCount(run);
    case 'date':
      return isDate(run);
    case 'name':
    case 'brand':
      return isNamed(first) && (first.kind !== 'character' || isNamedUnspaced(run));
    case 'message':
      return first.afterColon || (isNamed(first) && first.kind !== 'character' && !first.capital);
    default:
      return first.kind !== 'count' && (isNamed(first) || first.kind === 'number');
  }
}

/** Where a phrase says what stands here, less is asked of it. */
export function acceptsInPhrase(slot: SlotName, run: readonly Token[]): boolean {
  const first = run[0];
  if (first === undefined) return false;
  if (slot === 'message') return acceptsRun(slot, run);
  if (slot === 'title') return first.kind !== 'count' && run.some((token) => token.kind !== 'number');
  if (slot === 'brand' && run.length <= MAX_PLAIN_BRAND && first.kind === 'word') return true;
  return acceptsRun(slot, run);
}

function isCount(run: readonly Token[]): boolean {
  return run.every((token) => token.kind === 'number' || token.kind === 'count' || token.kind === 'any');
}

/** A number with a few words or characters about it, or a placeholder. */
function isDate(run: readonly Token[]): boolean {
  if (run.every((token) => isValue(token) && token.kind !== 'number' && token.kind !== 'count')) return true;
  const words = run.filter((token) => token.kind === 'word').length;
  const number = run.findIndex((token) => token.kind === 'number');
  return (
    run.length <= MAX_DATE_TOKENS && words <= MAX_DATE_WORDS && number >= 0 && number <= MAX_BEFORE_NUMBER
  );
}

/** Names of people and firms are written in Han characters, katakana or Latin letters, with or without a title of respect; hiragana are a sentence's. */
function isNamedUnspaced(run: readonly Token[]): boolean {
  const written = run.map(({ key }) => key).join('');
  const title = HONORIFICS.find((each) => written.endsWith(each));
  const name = title === undefined ? written : written.slice(0, -title.length);
  return name !== '' && !/[ぁ-ゖ]/.test(name);
}

const HONORIFICS: readonly string[] = ['さん', 'さま', 'くん', 'ちゃん', '様', '氏'];

function isNamed(first: Token): boolean {
  if (isValue(first)) return first.kind !== 'number' && first.kind !== 'count';
  return first.capital || first.kind === 'character';
}
