import type { MarkedRun } from '../marks/marked-run';

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
  | 'sign'
  | 'none';

/** A word, a sign, or a whole stretch in quotation marks. `start` and `end` count in the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, apostrophes straight, an abbreviation without its stop; '' for a marked stretch. */
  readonly lower: string;
  readonly capital: boolean;
  /** Two capitals and more: "WWF", "YouTube". */
  readonly acronym: boolean;
  /** Written with a stop of its own: "Mr.", "J.", "U.S." */
  readonly abbreviated: boolean;
  /** What the word can be: bits of `WordClass`. */
  bits: number;
  /** For `marked`: the stretch, its spans in the article's text. */
  readonly run: MarkedRun | null;
  /** For `marked`: how many words it has, and whether it is written like a title. */
  readonly words: number;
  readonly titled: boolean;
  /** For `marked`: whether its first word has a capital. */
  readonly opensHigh: boolean;
}

/** What stands where no token does, ahead of the first and behind the last. */
const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  kind: 'none',
  lower: '',
  capital: false,
  acronym: false,
  abbreviated: false,
  bits: 0,
  run: null,
  words: 0,
  titled: false,
  opensHigh: false,
};

/** The token at a place, or one of kind `none`, which is nothing and has no words. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? NO_TOKEN;
}

/** A phrase over several tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function hasClass(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.bits & bits) !== 0;
}

/** Whether nothing of its sentence stands before a token: the text, a stop, or words in marks that end in one. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'stop' || before.kind === 'dash' || endsInStop(before);
}

/** Words in marks that end in a comma or stop: the sentence in there is over. */
export function endsInStop(token: Token | undefined): boolean {
  return token?.run !== undefined && token.run !== null && ',.!?…'.includes(token.run.last);
}

export function isKind(token: Token | undefined, kind: TokenKind): boolean {
  return token !== undefined && token.kind === kind;
}
