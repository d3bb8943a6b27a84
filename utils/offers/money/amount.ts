import { CURRENCY_DECIMALS } from '../../lexicon/offers/currencies';
import type { WrittenMoney } from './find-money';

/** The digits after the point that `currency` has by ISO 4217; two where it is not known. */
export function decimalsOf(currency: string | null): number {
  return (currency === null ? undefined : CURRENCY_DECIMALS.get(currency)) ?? 2;
}

type Written = Pick<WrittenMoney, 'digits' | 'scale' | 'maybeThousandths'> & { readonly minor: boolean };

/** The amount in the currency's smallest units, half up where more digits were written than it has. */
export function toMinorUnits(written: Written, currency: string | null): bigint {
  const { value, scale } = readWritten(written, currency);
  const decimals = decimalsOf(currency);
  if (scale <= decimals) return value * 10n ** BigInt(decimals - scale);
  return divideHalfUp(value, 10n ** BigInt(scale - decimals));
}

/** A decimal string with the currency's decimals, and with more where more were written. */
export function formatWritten(written: Written, currency: string | null): string {
  const { value, scale } = readWritten(written, currency);
  const decimals = decimalsOf(currency);
  if (scale <= decimals) return formatDecimal(value * 10n ** BigInt(decimals - scale), decimals);
  const text = formatDecimal(value, scale);
  return decimals === 0 ? dropZeros(text) : text;
}

/** "1000.50" is "1000.5", "1000.00" is "1000". */
function dropZeros(written: string): string {
  let end = written.length;
  while (written.charAt(end - 1) === '0') end -= 1;
  if (written.charAt(end - 1) === '.') end -= 1;
  return written.slice(0, end);
}

/** Minor units as a decimal string: 700 with two decimals is "7.00". */
export function formatDecimal(minor: bigint, decimals: number): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return minor < 0n ? `-${text}` : text;
}

/** Rounded once, halves up; `by` positive. */
export function divideHalfUp(value: bigint, by: bigint): bigint {
  return (2n * value + by) / (2n * by);
}

function readWritten(
  written: Written,
  currency: string | null,
): { readonly value: bigint; readonly scale: number } {
  const value = BigInt(written.digits);
  if (written.minor) return { value, scale: written.scale + 2 };
  const thousandths = written.maybeThousandths && decimalsOf(currency) === 3;
  return { value, scale: thousandths ? 3 : written.scale };
}
