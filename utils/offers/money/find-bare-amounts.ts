import { isMultiplied, nextNumber, type WrittenMoney } from './find-money';
import { isSpacedLetter } from './letters';
import { skipSpaces } from './skip-spaces';

/**
 * The prices of a text and, between them, the amounts with two decimals and no sign: "first month 1 euro, then 12.99".
 * They are counted in the money of the price before them, or else of the first one.
 */
export function addBareAmounts(folded: string, prices: readonly WrittenMoney[]): readonly WrittenMoney[] {
  const [first] = prices;
  if (!first) return prices;
  const all: WrittenMoney[] = [];
  let from = 0;
  for (const price of [...prices, null]) {
    const until = price?.span.start ?? folded.length;
    all.push(...findBare(folded.slice(0, until), from, all.at(-1)?.sign ?? first.sign));
    if (!price) break;
    all.push(price);
    from = price.span.end;
  }
  return all;
}

function findBare(folded: string, from: number, sign: WrittenMoney['sign']): readonly WrittenMoney[] {
  const found: WrittenMoney[] = [];
  for (let number = nextNumber(folded, from); number; number = nextNumber(folded, number.end)) {
    const { start, end, digits, scale } = number;
    const next = skipSpaces(folded, end);
    const joined = next === end && isSpacedLetter(folded.charCodeAt(end));
    if (scale !== 2 || sign.minor || joined || folded[next] === '%' || isMultiplied(folded, end)) continue;
    found.push({ span: { start, end }, digits, scale, maybeThousandths: false, sign, bare: true });
  }
  return found;
}
