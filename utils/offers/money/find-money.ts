import { MULTIPLIERS } from '../../lexicon/offers/currencies';
import type { Span } from '../../text/span';
import { type CurrencySign, canMean, findSign, LONGEST_SIGN } from './currency-signs';
import { foldCharacters } from './fold-characters';
import { isSpacedLetter } from './letters';
import { isDigit, scanNumber, type WrittenNumber } from './scan-number';

/** An amount with its currency's sign, where it stands in the text. */
export interface WrittenMoney {
  readonly span: Span;
  readonly digits: string;
  readonly scale: number;
  readonly maybeThousandths: boolean;
  readonly sign: CurrencySign;
}

export interface WrittenAmount extends WrittenNumber {
  readonly start: number;
}

/** `alone`: the text is one price and nothing else, so that "R 50" and "14 d" are prices too. */
export type Setting = 'alone' | 'running';

interface SignAt {
  readonly sign: CurrencySign;
  readonly start: number;
  readonly end: number;
}

/** Every price in a text, in order, disjoint. One pass; each number looks a bounded way to either side. */
export function findMoney(text: string, setting: Setting): readonly WrittenMoney[] {
  const folded = foldCharacters(text);
  const found: WrittenMoney[] = [];
  let from = 0;
  for (let number = nextNumber(folded, from); number; number = nextNumber(folded, from)) {
    const money = readMoney(folded, number, { after: found.at(-1)?.span.end ?? 0, setting });
    from = Math.max(number.end, money?.span.end ?? 0);
    if (money) found.push(money);
  }
  return found;
}

/** The next number at or after `from` that is not part of a word or a percentage. */
export function nextNumber(folded: string, from: number): WrittenAmount | null {
  for (let at = from; at < folded.length; at += 1) {
    if (!beginsNumber(folded, at)) continue;
    const number = scanNumber(folded, at);
    if (number && !isSpacedLetter(folded.charCodeAt(at - 1))) return { ...number, start: at };
    if (number && findSignBefore(folded, { at, after: 0, setting: 'alone' })) return { ...number, start: at };
    while (isDigit(folded, at + 1) || (isDigit(folded, at + 2) && /[.,]/.test(folded.charAt(at + 1))))
      at += 1;
  }
  return null;
}

function beginsNumber(folded: string, at: number): boolean {
  if (isDigit(folded, at)) return true;
  const char = folded[at];
  return (
    (char === '.' || char === ',') && isDigit(folded, at + 1) && !/[\d\p{L}]/u.test(folded.charAt(at - 1))
  );
}

interface Place {
  /** Where the last price ended: its sign is not read twice. */
  readonly after: number;
  readonly setting: Setting;
}

function readMoney(folded: string, number: WrittenAmount, place: Place): WrittenMoney | null {
  const whole = scanTenThousands(folded, number);
  if (isMultiplied(folded, whole.end) || folded[skipSpaces(folded, whole.end)] === '%') return null;
  const before = findSignBefore(folded, { at: whole.start, ...place });
  const after = findSignAfter(folded, whole.end, place.setting);
  const sign = chooseSign(folded, before, after);
  if (!sign || (sign === after && isTime(folded, whole.start, sign))) return null;
  const end =
    sign === after || (after && refines(before, after)) ? Math.max(whole.end, after?.end ?? 0) : whole.end;
  if (end > whole.end && isMultiplied(folded, end)) return null;
  if (sign.sign.minor && (whole.scale > 0 || whole.digits.length > 2)) return null;
  const cents = sign === after ? readCents(folded, { number: whole, sign, setting: place.setting }) : null;
  return {
    span: { start: Math.min(whole.start, sign.start), end: cents?.end ?? end },
    digits: whole.digits + (cents?.digits ?? ''),
    scale: whole.scale + (cents?.digits.length ?? 0),
    maybeThousandths: whole.maybeThousandths,
    sign: sign.sign,
  };
}

function chooseSign(folded: string, before: SignAt | null, after: SignAt | null): SignAt | null {
  if (!before || !after) return before ?? after;
  if (refines(before, after)) return after.sign.kind === 'one' ? { ...after, start: before.start } : before;
  const word =
    isSpacedLetter(folded.charCodeAt(before.end - 1)) && !isSpacedLetter(folded.charCodeAt(after.start));
  return word || (before.sign.alone && !after.sign.alone) ? after : before;
}

/** "$5 CAD": the second sign says which the first one is. */
function refines(before: SignAt | null, after: SignAt): boolean {
  return (
    before !== null && after.sign.kind === 'one' && !after.sign.minor && canMean(before.sign, after.sign.code)
  );
}

function findSignBefore(folded: string, place: Place & { readonly at: number }): SignAt | null {
  let end = place.at;
  while (end > place.after && end > place.at - 2 && (folded[end - 1] === ' ' || folded[end - 1] === ':'))
    end -= 1;
  for (let length = Math.min(LONGEST_SIGN, end - place.after); length > 0; length -= 1) {
    const start = end - length;
    const sign = findSign(folded.slice(start, end));
    if (!sign || sign.minor || (sign.alone && place.setting === 'running')) continue;
    const glued = isSpacedLetter(folded.charCodeAt(start)) && isSpacedLetter(folded.charCodeAt(start - 1));
    if (!glued) return { sign, start, end };
  }
  return null;
}

function findSignAfter(folded: string, at: number, setting: Setting): SignAt | null {
  const start = skipSpaces(folded, at);
  for (let length = Math.min(LONGEST_SIGN, folded.length - start); length > 0; length -= 1) {
    const end = start + length;
    const sign = findSign(folded.slice(start, end));
    if (!sign || (sign.alone && setting === 'running')) continue;
    if (isSpacedLetter(folded.charCodeAt(end - 1)) && isSpacedLetter(folded.charCodeAt(end))) continue;
    if (start > at && isDigit(folded, end)) continue;
    return { sign, start, end };
  }
  return null;
}

/** "12€99", "4 euro 95": two digits after the sign are its cents. */
function readCents(
  folded: string,
  written: { readonly number: WrittenAmount; readonly sign: SignAt; readonly setting: Setting },
): { readonly digits: string; readonly end: number } | null {
  const { number, sign, setting } = written;
  if (number.scale > 0 || sign.sign.minor) return null;
  const start = skipSpaces(folded, sign.end);
  if (start > sign.end && setting === 'running' && !isSpacedLetter(folded.charCodeAt(sign.end - 1)))
    return null;
  const end = start + 2;
  if (!isDigit(folded, start) || !isDigit(folded, start + 1)) return null;
  const next = folded.charCodeAt(skipSpaces(folded, end));
  if (isDigit(folded, end) || isSpacedLetter(next) || /[.,%]\d/.test(folded.slice(end, end + 2))) return null;
  return { digits: folded.slice(start, end), end };
}

/** "1万9,800円" as 19,800; other numbers as they are. */
function scanTenThousands(folded: string, number: WrittenAmount): WrittenAmount {
  if (folded[number.end] !== '万') return number;
  const scale = Math.min(number.scale, 4);
  const base = BigInt(number.digits) * 10n ** BigInt(4 - scale);
  const rest = isDigit(folded, number.end + 1) ? scanNumber(folded, number.end + 1) : null;
  const total = rest && rest.scale === 0 && rest.digits.length <= 4 ? base + BigInt(rest.digits) : base;
  return {
    ...number,
    digits: String(total),
    scale: 0,
    end: rest?.end ?? number.end + 1,
    maybeThousandths: false,
  };
}

export function isMultiplied(folded: string, at: number): boolean {
  const start = folded[at] === ' ' || folded[at] === '-' ? at + 1 : at;
  let end = start;
  while (end < start + 12 && isSpacedLetter(folded.charCodeAt(end))) end += 1;
  if (end === start) return MULTIPLIERS.has(folded.charAt(start));
  const word = folded.slice(start, end).toLowerCase();
  return MULTIPLIERS.has(word) && (start === at || word.length > 2 || word.endsWith('n'));
}

function skipSpaces(folded: string, at: number): number {
  let next = at;
  while (next < at + 2 && folded[next] === ' ') next += 1;
  return next;
}

/** "2:45 p.m." */
function isTime(folded: string, start: number, sign: SignAt): boolean {
  const minutes = folded[start - 1] === ':' && isDigit(folded, start - 2);
  return (
    minutes ||
    (sign.sign.minor && folded[sign.end] === '.' && isSpacedLetter(folded.charCodeAt(sign.end + 1)))
  );
}
