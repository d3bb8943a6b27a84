import { isDigit, scanNumber, type WrittenNumber } from './scan-number';

/** Thousands and ten thousands as Japanese counts them, as powers of ten. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
]);

/** "1万9,800円" as 19,800, "1万5千円" as 15,000 and "3千円" as 3,000; other numbers as they are. */
export function scanEastAsian<Number extends WrittenNumber>(folded: string, number: Number): Number {
  const power = POWERS.get(folded.charAt(number.end));
  if (power === undefined || number.scale > power) return number;
  const base = BigInt(number.digits) * 10n ** BigInt(power - number.scale);
  const rest = isDigit(folded, number.end + 1) ? scanRest(folded, number.end + 1) : null;
  const adds = rest !== null && rest.scale === 0 && rest.digits.length <= power;
  return {
    ...number,
    digits: String(adds ? base + BigInt(rest.digits) : base),
    scale: 0,
    end: rest?.end ?? number.end + 1,
    maybeThousandths: false,
  };
}

function scanRest(folded: string, at: number): WrittenNumber | null {
  const number = scanNumber(folded, at);
  if (!number || number.scale > 0 || folded.charAt(number.end) !== '千') return number;
  return { ...number, digits: `${number.digits}000`, end: number.end + 1 };
}
