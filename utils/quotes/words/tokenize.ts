import { shiftSpan } from '../../text/span';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { MarkedRun } from '../marks/marked-run';
import { isWordCharacter } from './characters';
import { findWordEnd } from './find-word-end';
import { pushWord } from './push-word';
import { type Stretch, signKind, toToken } from './to-token';
import { type Token, tokenAt } from './token';
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
    opensHigh: wording.capital,
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
  const before = classes.get(tokenAt(tokens, tokens.length - 2).lower) ?? 0;
  return last.capital && platforms.has(last.lower) && (before & WordClass.preposition) !== 0;
}

function absorbStop(tokens: Token[]): void {
  const last = tokens.pop();
  if (last) tokens.push({ ...last, end: last.end + 1, abbreviated: true });
}
