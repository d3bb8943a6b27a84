import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { isApostrophe, isDigit, isWordCharacter } from './characters';

/** Words keep inner apostrophes, hyphens, ampersands, decimal points and the points of "U.S". */
export function findWordEnd(
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
