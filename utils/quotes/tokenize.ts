import { shiftSpan } from '../text/span';
import { isApostrophe, isCapitalised, isDigit, isWordCharacter } from './characters';
import type { CompiledLexicon } from './compiled-lexicon';
import type { MarkedRun } from './mark-scanner';
import type { Token, TokenKind } from './token';
import { WordClass } from './word-class';
import { readWording } from './wording';

interface Known {
  readonly offset: number;
  readonly runs: readonly MarkedRun[];
}

/** One paragraph as tokens; what stands in marks is one token. `offset` is where it begins in the article's text. */
export function tokenize(text: string, { offset, runs }: Known, lexicon: CompiledLexicon): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const run of runs) {
    pushPlain(tokens, { text, from: at, to: run.outer.start, offset }, lexicon);
    tokens.push(toMarked(run, { text, offset }));
    at = run.outer.end;
  }
  pushPlain(tokens, { text, from: at, to: text.length, offset }, lexicon);
  return tokens;
}

/** Words and signs of a stretch, marks in it read as signs. */
export function tokenizePlain(text: string, offset: number, lexicon: CompiledLexicon): Token[] {
  const tokens: Token[] = [];
  pushPlain(tokens, { text, from: 0, to: text.length, offset }, lexicon);
  return tokens;
}

interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

function toMarked(
  run: MarkedRun,
  { text, offset }: { readonly text: string; readonly offset: number },
): Token {
  const wording = readWording(text, run.inner.start, run.inner.end);
  const moved = { ...run, outer: shiftSpan(run.outer, offset), inner: shiftSpan(run.inner, offset) };
  return {
    start: moved.outer.start,
    end: moved.outer.end,
    kind: 'marked',
    lower: '',
    capital: false,
    acronym: false,
    abbreviated: false,
    bits: 0,
    run: moved,
    words: wording.words,
    titled: wording.titled,
  };
}

function pushPlain(tokens: Token[], stretch: Stretch, lexicon: CompiledLexicon): void {
  const { text, to, offset } = stretch;
  let at = stretch.from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (
      isWordCharacter(code) ||
      ((code === 0x40 || code === 0x23) && isWordCharacter(text.charCodeAt(at + 1)))
    ) {
      const end = findWordEnd(text, { start: at, limit: to }, lexicon);
      pushWord(tokens, { text, from: at, to: end, offset }, lexicon);
      at = end;
      if (text.charCodeAt(at) === 0x2e && endsInAbbreviation(tokens, lexicon)) {
        absorbStop(tokens);
        at += 1;
      }
      continue;
    }
    const kind = signKind(code);
    if (kind !== null) tokens.push(toToken({ text, from: at, to: at + 1, offset }, kind));
    at += 1;
  }
}

/** Words keep inner apostrophes, hyphens, ampersands, decimal points and the points of "U.S". */
function findWordEnd(
  text: string,
  { start, limit }: { readonly start: number; readonly limit: number },
  lexicon: CompiledLexicon,
): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) {
      at += 1;
      continue;
    }
    if (code === 0x3a && joinsCase(text, at, lexicon)) {
      at += 2;
      continue;
    }
    if (!joinsWord(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1)) || at + 1 >= limit) break;
    if (code === 0x2e && !isDigit(text.charCodeAt(at + 1)) && !isDotted(text, start, at)) break;
    at += 2;
  }
  return at;
}

function joinsWord(code: number, before: number, after: number): boolean {
  if (!isWordCharacter(after) || !isWordCharacter(before)) return false;
  if (code === 0x2c) return isDigit(before) && isDigit(after);
  return (
    isApostrophe(code) ||
    code === 0x2d ||
    code === 0x26 ||
    code === 0x2e ||
    code === 0x2010 ||
    code === 0x2011
  );
}

const LONGEST_CASE = 4;

/** "SVT:s", "vd:n", "Yle:n": a case ending hung on an abbreviation, in languages that write it so. */
function joinsCase(text: string, at: number, lexicon: CompiledLexicon): boolean {
  if (!lexicon.genitives.some((ending) => ending.startsWith(':'))) return false;
  if (!isWordCharacter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1))) return false;
  let end = at + 1;
  while (
    end - at <= LONGEST_CASE + 1 &&
    isWordCharacter(text.charCodeAt(end)) &&
    !isDigit(text.charCodeAt(end))
  )
    end += 1;
  const ending = text.slice(at + 1, end);
  return ending !== '' && ending.length <= LONGEST_CASE && ending === ending.toLowerCase();
}

/** A point between letters belongs to the word in "U.S" and "Tek.no", not where a space was forgotten: "end.The". */
function isDotted(text: string, start: number, at: number): boolean {
  const after = text.charAt(at + 1);
  const single = at - start === 1 || text.charAt(at - 2) === '.';
  return single || after === after.toLowerCase();
}

function pushWord(tokens: Token[], word: Stretch, lexicon: CompiledLexicon): void {
  const { text, offset } = word;
  let { from, to } = word;
  for (let at = from + 1; at < to - 1 && lexicon.elisions.size > 0; at += 1) {
    if (!isApostrophe(text.charCodeAt(at)) || !lexicon.elisions.has(text.slice(from, at).toLowerCase()))
      continue;
    tokens.push(toToken({ text, from, to: at + 1, offset }, 'word'));
    from = at + 1;
  }
  const tail = findTail(text.slice(from, to), lexicon);
  if (tail) to -= tail.length;
  tokens.push(toToken({ text, from, to, offset }, 'word'));
  if (tail)
    tokens.push({ ...toToken({ text, from: to, to: to + tail.length, offset }, 'word'), lower: tail.word });
}

interface Tail {
  readonly length: number;
  readonly word: string;
}

function findTail(written: string, lexicon: CompiledLexicon): Tail | null {
  if (!/['’-]/.test(written)) return null;
  const word = toLower(written);
  for (const ending of lexicon.genitives) {
    if (ending.length > 1 && word.endsWith(ending) && word.length > ending.length)
      return { length: ending.length, word: ending };
  }
  for (const { form, word: stands } of lexicon.grammar.clitics) {
    if (word.endsWith(form) && word.length > form.length) return { length: form.length, word: stands };
  }
  return null;
}

function toToken({ text, from, to, offset }: Stretch, kind: TokenKind): Token {
  const written = text.slice(from, to);
  const capital = kind === 'word' && isCapitalised(written);
  return {
    start: from + offset,
    end: to + offset,
    kind,
    lower: kind === 'word' ? toLower(written) : written,
    capital,
    acronym: capital && hasSecondCapital(written),
    abbreviated: false,
    bits: 0,
    run: null,
    words: 0,
    titled: false,
  };
}

function toLower(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function hasSecondCapital(written: string): boolean {
  for (let at = 1; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) return true;
    if (code >= 0xc0 && isCapitalised(written.charAt(at))) return true;
  }
  return false;
}

function endsInAbbreviation(tokens: readonly Token[], lexicon: CompiledLexicon): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.kind !== 'word' || isPlatform(tokens, last, lexicon)) return false;
  return (
    lexicon.abbreviations.has(last.lower) ||
    (last.capital && last.lower.length === 1) ||
    /^\p{L}(?:\.\p{L})+$/u.test(last.lower)
  );
}

/** "en X.": the platform, not an initial. */
function isPlatform(tokens: readonly Token[], last: Token, { platforms, classes }: CompiledLexicon): boolean {
  const before = classes.get(tokens[tokens.length - 2]?.lower ?? '') ?? 0;
  return last.capital && platforms.has(last.lower) && (before & WordClass.preposition) !== 0;
}

function absorbStop(tokens: Token[]): void {
  const last = tokens.pop();
  if (last) tokens.push({ ...last, end: last.end + 1, abbreviated: true });
}

function signKind(code: number): TokenKind | null {
  if (code <= 0x20 || code === 0xa0) return null;
  if (code === 0x2c || code === 0x3001 || code === 0x60c) return 'comma';
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002) return 'stop';
  if (code === 0x3a || code === 0xff1a) return 'colon';
  if (code === 0x3b) return 'semicolon';
  if (code === 0x2d || (code >= 0x2012 && code <= 0x2015)) return 'dash';
  if (code === 0x28 || code === 0x5b) return 'open';
  if (code === 0x29 || code === 0x5d) return 'close';
  return code >= 0x2000 && code <= 0x200f ? null : 'sign';
}
