import { MULTIPLIERS, NO_CENTS_SIGN } from '../../lexicon/offers/currencies';
import type { Span } from '../../text/span';
import {
  type CurrencySign,
  canMean,
  findMinorSign,
  findSign,
  longestSignFrom,
  longestSignTo,
} from './currency-signs';
import { foldCharacters } from './fold-characters';
import { isSpacedLetter } from './letters';
import { readCents, readRaisedCents } from './read-cents';
import { scanEastAsian } from './scan-east-asian';
import { isDigit, scanNumber } from './scan-number';
import { skipSpaces } from './skip-spaces';
import type { Setting, SignAt, WrittenAmount } from './written-amount';

/** An amount with its currency's sign, where it stands in the text. */
export interface WrittenMoney {
  readonly span: Span;
  readonly digits: string;
  readonly scale: number;
  readonly maybeThousandths: boolean;
  readonly sign: CurrencySign;
  /** Written without a sign, which is that of a price beside it. */
  readonly bare?: true;
}

/** In any of the scripts that `foldCharacters` knows digits of. */
const ANY_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

/** Every price in a text, in order, disjoint. One pass; each number looks a bounded way to either side. */
export function findMoney(text: string, setting: Setting): readonly WrittenMoney[] {
  if (!ANY_DIGIT.test(text)) return [];
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
  for (let at = findDigit(folded, from); at >= 0; at = findDigit(folded, at + 1)) {
    if (!beginsNumber(folded, at)) continue;
    const number = scanNumber(folded, at);
    if (number && !isSpacedLetter(folded.charCodeAt(at - 1))) return { ...number, start: at };
    if (number && findSignBefore(folded, { at, after: 0, setting: 'alone' })) return { ...number, start: at };
    while (isDigit(folded, at + 1) || (isDigit(folded, at + 2) && isPoint(folded, at + 1))) at += 1;
  }
  return null;
}

/** The next digit, or point before one, at or after `from`; -1 where there is none. */
function findDigit(folded: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(folded) ? DIGIT.lastIndex - 1 : -1;
}

/** Its state is set before each use. */
const DIGIT = /[0-9]|[.,](?=[0-9])/g;

function beginsNumber(folded: string, at: number): boolean {
  if (isDigit(folded, at)) return true;
  if (!isPoint(folded, at) || !isDigit(folded, at + 1)) return false;
  return !/[\d\p{L}]/u.test(folded.charAt(at - 1));
}

function isPoint(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code === 0x2e || code === 0x2c;
}

interface Place {
  /** Where the last price ended: its sign is not read twice. */
  readonly after: number;
  readonly setting: Setting;
}

function readMoney(folded: string, number: WrittenAmount, place: Place): WrittenMoney | null {
  const whole = scanEastAsian(folded, number);
  if (isMultiplied(folded, whole.end) || folded[skipSpaces(folded, whole.end)] === '%') return null;
  const before = findSignBefore(folded, { at: whole.start, ...place });
  const after = findSignAfter(folded, whole, place.setting);
  const sign = chooseSign(folded, before, after) ?? findNoCents(folded, whole);
  if (!sign || (sign === after && isTime(folded, whole.start, sign))) return null;
  const end =
    sign === after || (after && refines(before, after)) ? Math.max(whole.end, after?.end ?? 0) : whole.end;
  if (end > whole.end && isMultiplied(folded, end)) return null;
  const written = { number: whole, sign, setting: place.setting };
  const cents = sign === after ? readCents(folded, written) : readRaisedCents(folded, written);
  return {
    span: { start: Math.min(whole.start, sign.start), end: cents?.end ?? end },
    digits: whole.digits + (cents?.digits ?? ''),
    scale: whole.scale + (cents?.digits.length ?? 0),
    maybeThousandths: whole.maybeThousandths,
    sign: sign.sign,
  };
}

/** "5,-" in the middle of a sentence; not the dash of "3, - and". */
function findNoCents(folded: string, { start, end }: WrittenAmount): SignAt | null {
  if (folded[end - 1] !== '-' || isDigit(folded, end)) return null;
  return { sign: { kind: 'shared', sign: NO_CENTS_SIGN, minor: false, alone: false }, start, end };
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
  const longest = longestSignTo(folded.charAt(end - 1));
  for (let length = Math.min(longest, end - place.after); length > 0; length -= 1) {
    const start = end - length;
    const sign = findSign(folded.slice(start, end));
    if (!sign || (sign.alone && place.setting === 'running')) continue;
    const glued = isSpacedLetter(folded.charCodeAt(start)) && isSpacedLetter(folded.charCodeAt(start - 1));
    if (!glued) return { sign, start, end };
  }
  return null;
}

function findSignAfter(folded: string, number: WrittenAmount, setting: Setting): SignAt | null {
  const at = number.end;
  const start = skipSpaces(folded, at);
  const hundredths = number.scale === 0 && number.digits.length <= 2;
  const longest = longestSignFrom(folded.charAt(start));
  for (let length = Math.min(longest, folded.length - start); length > 0; length -= 1) {
    const end = start + length;
    const written = folded.slice(start, end);
    const sign = (hundredths ? findMinorSign(written) : null) ?? findSign(written);
    if (!sign || (sign.alone && setting === 'running')) continue;
    if (isSpacedLetter(folded.charCodeAt(end - 1)) && isSpacedLetter(folded.charCodeAt(end))) continue;
    if (start > at && isDigit(folded, end)) continue;
    return { sign, start, end };
  }
  return null;
}

export function isMultiplied(folded: string, at: number): boolean {
  const start = folded[at] === ' ' || folded[at] === '-' ? at + 1 : at;
  let end = start;
  while (end < start + 12 && isSpacedLetter(folded.charCodeAt(end))) end += 1;
  if (end === start) return MULTIPLIERS.has(folded.charAt(start));
  const word = folded.slice(start, end).toLowerCase();
  return MULTIPLIERS.has(word) && (start === at || word.length > 2 || word.endsWith('n'));
}

/** "2:45 p.m." */
function isTime(folded: string, start: number, sign: SignAt): boolean {
  const minutes = folded[start - 1] === ':' && isDigit(folded, start - 2);
  return (
    minutes ||
    (sign.sign.minor && folded[sign.end] === '.' && isSpacedLetter(folded.charCodeAt(sign.end + 1)))
  );
}
