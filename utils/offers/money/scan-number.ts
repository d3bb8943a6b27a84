/** A number as written: its value is `digits` over ten to the power of `scale`. */
export interface WrittenNumber {
  /** Only digits, at least one. */
  readonly digits: string;
  readonly scale: number;
  /** Where it ends in the text, half-open; a ",-" or ".–" for no cents included. */
  readonly end: number;
  /** "1.234": thousands here, but thousandths in a currency that has them. */
  readonly maybeThousandths: boolean;
}

interface Group {
  readonly sep: string;
  readonly digits: string;
  readonly end: number;
}

const MAX_GROUPS = 8;
const MAX_DIGITS = 15;

/**
 * The number that begins at `at`, in folded text. Three digits after the only separator are thousands, one or two
 * decimals; of two kinds of separator the last is the decimal one. Null for what is no amount: dates, versions,
 * numbers too long to be one.
 */
export function scanNumber(folded: string, at: number): WrittenNumber | null {
  const groups = readGroups(folded, at);
  const last = groups.at(-1);
  if (!last) return null;
  const value = readValue(groups);
  if (!value || value.digits.length > MAX_DIGITS) return null;
  return { ...value, end: skipNoCents(folded, last.end) };
}

function readGroups(folded: string, at: number): readonly Group[] {
  const groups: Group[] = [];
  let from = at;
  let sep = '';
  if (isSeparator(folded.charAt(at))) {
    sep = folded.charAt(at);
    from = at + 1;
  }
  let end = endOfDigits(folded, from);
  while (end > from && groups.length < MAX_GROUPS) {
    groups.push({ sep, digits: folded.slice(from, end), end });
    const next = nextGroup(folded, { end, sep, width: end - from });
    if (!next) break;
    ({ sep, from } = next);
    end = endOfDigits(folded, from);
  }
  return groups;
}

function nextGroup(
  folded: string,
  last: { readonly end: number; readonly sep: string; readonly width: number },
): { readonly sep: string; readonly from: number } | null {
  const sep = folded.charAt(last.end);
  const from = last.end + 1;
  if (!isDigit(folded, from)) return null;
  if (sep === '.' || sep === ',') return { sep, from };
  if ((sep === ':' || sep === "'") && last.sep === '' && endOfDigits(folded, from) === from + 2)
    return { sep: '.', from };
  if (sep !== ' ' && sep !== "'") return null;
  const afterPoint = last.sep === '.' || last.sep === ',';
  const three = endOfDigits(folded, from) - from === 3;
  return three && last.width <= 3 && !afterPoint && (last.sep === '' || last.sep === sep)
    ? { sep, from }
    : null;
}

function readValue(groups: readonly Group[]): Omit<WrittenNumber, 'end'> | null {
  const [first, ...rest] = groups;
  const last = rest.at(-1);
  if (!first) return null;
  if (first.sep !== '') {
    return rest.length === 0
      ? { digits: `0${first.digits}`, scale: first.digits.length, maybeThousandths: false }
      : null;
  }
  const digits = groups.map((group) => group.digits).join('');
  if (!last) return { digits, scale: 0, maybeThousandths: false };
  const whole = rest.slice(0, -1);
  if (isDecimal({ first, whole, last })) {
    return areThousands(first, whole) ? { digits, scale: last.digits.length, maybeThousandths: false } : null;
  }
  if (!areThousands(first, rest)) return null;
  return { digits, scale: 0, maybeThousandths: rest.length === 1 && last.sep === '.' };
}

/** Whether the last separator stands before decimals. */
function isDecimal(number: {
  readonly first: Group;
  readonly whole: readonly Group[];
  readonly last: Group;
}): boolean {
  const { first, whole, last } = number;
  if (last.sep === ' ' || last.sep === "'") return false;
  if (whole.some((group) => group.sep !== last.sep)) return true;
  if (last.digits.length !== 3) return true;
  return whole.length === 0 && (first.digits.startsWith('0') || first.digits.length > 3);
}

/** 1.234.567, 12,34,567 (lakh): one kind of separator, threes, or twos with a three at the end. */
function areThousands(first: Group, groups: readonly Group[]): boolean {
  const last = groups.at(-1);
  if (!last) return true;
  if (groups.some((group) => group.sep !== last.sep) || last.digits.length !== 3) return false;
  const inner = groups.slice(0, -1);
  if (inner.every((group) => group.digits.length === 3)) return first.digits.length <= 3;
  return first.digits.length <= 2 && inner.every((group) => group.digits.length === 2);
}

/** Past ",-", ".–", ":-", ",--" or ",=": the shop's way to write that there are no cents. */
function skipNoCents(folded: string, end: number): number {
  if (!',.:'.includes(folded.charAt(end)) || end >= folded.length) return end;
  let at = end + 1;
  while (at < folded.length && at < end + 4 && (folded[at] === '-' || folded[at] === '=')) at += 1;
  return at > end + 1 && !isDigit(folded, at) ? at : end;
}

function endOfDigits(folded: string, from: number): number {
  let at = from;
  while (at - from <= MAX_DIGITS && isDigit(folded, at)) at += 1;
  return at;
}

export function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isSeparator(char: string): boolean {
  return char === '.' || char === ',';
}
