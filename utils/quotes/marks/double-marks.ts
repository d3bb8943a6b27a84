import { isWordCharacter } from '../words/characters';
import { CLOSERS, isInchMark, isSpaceAt, startsWord } from './mark-characters';

export interface End {
  readonly closeAt: number;
  readonly outerEnd: number;
  readonly closed: boolean;
}

export function findDoubleEnd(text: string, open: number, mark: string): End {
  const closers = CLOSERS.get(mark) ?? mark;
  let depth = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const here = text.charAt(at);
    if (here === mark && mark !== '"' && !closesHere(text, at, closers)) {
      depth += 1;
      continue;
    }
    if (mark === '"' && here === '“' && startsWord(text, at, 1)) {
      depth += 1;
      continue;
    }
    if (!closers.includes(here) || (here === '"' && isInnerInch(text, at))) continue;
    if (depth > 0 && hasCloserAhead(text, at, closers)) {
      depth -= 1;
      continue;
    }
    return { closeAt: at, outerEnd: at + 1, closed: true };
  }
  return { closeAt: text.length, outerEnd: text.length, closed: false };
}

/** A mark that can do both closes where a word stands before it and none behind. */
function closesHere(text: string, at: number, closers: string): boolean {
  return (
    closers.includes(text.charAt(at)) && !isSpaceAt(text, at - 1) && !isWordCharacter(text.charCodeAt(at + 1))
  );
}

const NESTED_REACH = 400;

function hasCloserAhead(text: string, at: number, closers: string): boolean {
  const until = Math.min(text.length, at + NESTED_REACH);
  for (let k = at + 1; k < until; k += 1) if (closers.includes(text.charAt(k))) return true;
  return false;
}

/** 6.1" inside a quotation: a digit before, a lower-case word behind, and the true end still to come. */
function isInnerInch(text: string, at: number): boolean {
  if (!isInchMark(text, at) || !isSpaceAt(text, at + 1)) return false;
  const next = text.charAt(at + 2);
  return next !== next.toUpperCase() && hasCloserAhead(text, at, '"');
}
