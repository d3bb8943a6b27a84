import { isCapitalised } from './characters';
import type { Token, TokenKind } from './token';

export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

export function toToken({ text, from, to, offset }: Stretch, kind: TokenKind): Token {
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
    opensHigh: false,
  };
}

export function toLower(written: string): string {
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

export function signKind(code: number): TokenKind | null {
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
