import { addBareAmounts } from '../money/find-bare-amounts';
import { findMoney, type WrittenMoney } from '../money/find-money';
import { foldCharacters } from '../money/fold-characters';
import { isSpacedLetter, isUnspacedLetter } from '../money/letters';

/** One word, number, price or mark. Words are lower case without diacritics; spaces are no tokens. */
export interface Token {
  readonly kind: 'word' | 'number' | 'money' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly money: WrittenMoney | null;
}

/** One pass over the text; a price is a single token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const folded = foldCharacters(text);
  let from = 0;
  for (const money of addBareAmounts(folded, findMoney(folded, 'running'))) {
    readPlain(folded, { from, to: money.span.start }, tokens);
    tokens.push({ kind: 'money', text: '', ...money.span, money });
    from = money.span.end;
  }
  readPlain(folded, { from, to: text.length }, tokens);
  return tokens;
}

/** Words of a phrase of the lexicon, brought to the form the page's words are brought to. */
export function tokenizeWords(text: string): readonly string[] {
  const tokens: Token[] = [];
  readPlain(foldCharacters(text), { from: 0, to: text.length }, tokens);
  return tokens.map((token) => token.text);
}

function readPlain(
  folded: string,
  range: { readonly from: number; readonly to: number },
  into: Token[],
): void {
  let at = range.from;
  while (at < range.to) {
    const code = folded.charCodeAt(at);
    const end = Math.min(range.to, endOfRun(folded, at));
    if (isDigitCode(code))
      into.push({ kind: 'number', text: folded.slice(at, end), start: at, end, money: null });
    else if (isSpacedLetter(code))
      into.push({ kind: 'word', text: foldWord(folded.slice(at, end)), start: at, end, money: null });
    else if (isUnspacedLetter(code))
      into.push({ kind: 'word', text: folded.charAt(at), start: at, end, money: null });
    else if (code !== 0x20) into.push({ kind: 'mark', text: folded.charAt(at), start: at, end, money: null });
    at = end;
  }
}

function endOfRun(folded: string, at: number): number {
  const belongs = isDigitCode(folded.charCodeAt(at)) ? isDigitCode : isSpacedLetter;
  let end = at;
  while (end < folded.length && belongs(folded.charCodeAt(end))) end += 1;
  return Math.max(end, at + 1);
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ß', 'ss');
}
