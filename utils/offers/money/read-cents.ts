import { canMean, findMinorSign, longestSignFrom } from './currency-signs';
import { isSpacedLetter } from './letters';
import { isDigit } from './scan-number';
import { skipSpaces } from './skip-spaces';
import type { Setting, SignAt, WrittenAmount } from './written-amount';

interface Cents {
  readonly digits: string;
  readonly end: number;
}

interface Written {
  readonly number: WrittenAmount;
  readonly sign: SignAt;
  readonly setting: Setting;
}

/** "12€99", "4 euro 95", "19 zł 90 gr": two digits after the sign are its cents, be they named or not. */
export function readCents(folded: string, { number, sign, setting }: Written): Cents | null {
  if (number.scale > 0 || sign.sign.minor) return null;
  const start = skipSpaces(folded, sign.end);
  const end = start + 2;
  if (!isDigit(folded, start) || !isDigit(folded, start + 1) || isDigit(folded, end)) return null;
  const digits = folded.slice(start, end);
  const named = endOfMinorSign(folded, end, sign);
  if (named !== null) return { digits, end: named };
  const apart = start > sign.end && setting === 'running';
  if (apart && !isSpacedLetter(folded.charCodeAt(sign.end - 1))) return null;
  const next = folded.charCodeAt(skipSpaces(folded, end));
  if (isSpacedLetter(next) || /[.,%]\d/.test(folded.slice(end, end + 2))) return null;
  return { digits, end };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "$4⁹⁹", and "$4 99", as a page's raised cents are read: two digits and nothing that counts after them. */
export function readRaisedCents(folded: string, { number, sign }: Written): Cents | null {
  if (number.scale > 0 || sign.sign.minor || number.end !== skipDigits(folded, number.end - 1)) return null;
  const raised = [folded.charAt(number.end), folded.charAt(number.end + 1)].map((digit) =>
    RAISED.indexOf(digit),
  );
  if (raised.every((digit, index) => digit >= 0 && folded.charAt(number.end + index) !== ''))
    return { digits: raised.join(''), end: number.end + 2 };
  const end = number.end + 3;
  if (folded[number.end] !== ' ' || skipDigits(folded, number.end + 1) !== end) return null;
  const next = folded.charAt(skipSpaces(folded, end));
  return next === '' || '/\n'.includes(next) ? { digits: folded.slice(end - 2, end), end } : null;
}

function skipDigits(folded: string, at: number): number {
  let end = at;
  while (end < at + 4 && isDigit(folded, end)) end += 1;
  return end;
}

/** Where the word for the hundredths of that currency ends; null where none stands at `at`. */
function endOfMinorSign(folded: string, at: number, { sign }: SignAt): number | null {
  const start = skipSpaces(folded, at);
  for (
    let end = Math.min(folded.length, start + longestSignFrom(folded.charAt(start)));
    end > start;
    end -= 1
  ) {
    const minor = findMinorSign(folded.slice(start, end));
    if (!minor) continue;
    if (isSpacedLetter(folded.charCodeAt(end - 1)) && isSpacedLetter(folded.charCodeAt(end))) continue;
    const same = sign.kind === 'one' ? canMean(minor, sign.code) : minor.kind === 'shared';
    return same ? end : null;
  }
  return null;
}
