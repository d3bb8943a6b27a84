import { isWordCharacter } from './characters';

/** How many words a stretch has, and whether it is written like a title. */
export interface Wording {
  readonly words: number;
  readonly titled: boolean;
  /** The first word has a capital. */
  readonly capital: boolean;
}

const SMALL_WORD = 3;
const SHARE = 0.8;

/**
 * A title: every word that carries meaning has a capital ("Meet the Press"); for one or two words, all of them.
 * One pass, no tokens: it is asked of everything in marks.
 */
export function readWording(text: string, from: number, to: number): Wording {
  let words = 0;
  let heavy = 0;
  let capitals = 0;
  let first = false;
  for (let at = from; at < to; at += 1) {
    if (!isWordCharacter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < to && (isWordCharacter(text.charCodeAt(at)) || joins(text, at, to))) at += 1;
    words += 1;
    const capital = isCapital(text.charAt(start));
    if (words === 1) first = capital;
    if (capital || at - start > SMALL_WORD) heavy += 1;
    if (capital || (at - start > SMALL_WORD && isDigit(text.charCodeAt(start)))) capitals += 1;
  }
  const titled =
    heavy > 1 ? capitals > 1 && capitals >= heavy * SHARE : words > 0 && words < 3 && capitals === heavy;
  return { words, titled, capital: first };
}

/** An apostrophe, hyphen or point inside a word. */
function joins(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  const isJoint = code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e;
  return isJoint && at + 1 < to && isWordCharacter(text.charCodeAt(at + 1));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
