import { isSpace } from '../../text/span';

export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"“'],
  ['„', '“”"„'],
  ['‟', '”"'],
  ['”', '”"'],
  ['"', '"”“'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘’'],
]);

export function startsWord(text: string, at: number, width: number): boolean {
  const before = text.charAt(at - 1);
  const opens = isSpaceAt(text, at - 1) || '([{—–-/“„"«:'.includes(before);
  return opens && !isSpaceAt(text, at + width);
}

export function isInchMark(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0x30 && before <= 0x39;
}

export function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}
