import type { MarkedRun } from './mark-scanner';

export type TokenKind =
  | 'word'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'marked'
  | 'sign';

/** A word, a sign, or a whole stretch in quotation marks. `start` and `end` count in the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, apostrophes straight, an abbreviation without its stop; '' for a marked stretch. */
  readonly lower: string;
  readonly capital: boolean;
  /** Written with a stop of its own: "Mr.", "J.", "U.S." */
  readonly abbreviated: boolean;
  /** What the word can be: bits of `WordClass`. */
  bits: number;
  /** For `marked`: the stretch, its spans in the article's text. */
  readonly run: MarkedRun | null;
}

/** A phrase over several tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function hasClass(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.bits & bits) !== 0;
}

export function isKind(token: Token | undefined, kind: TokenKind): boolean {
  return token !== undefined && token.kind === kind;
}
