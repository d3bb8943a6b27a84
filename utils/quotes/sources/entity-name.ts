import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

/** Initials and nicknames aside, the words a name is known by. */
export function nameWords(tokens: readonly Token[], { from, to }: TokenRange): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'word' && !hasClass(token, WordClass.genitive)) words.push(token.lower);
  }
  const suffix = words[words.length - 1];
  if (words.length > 2 && (suffix === 'jr' || suffix === 'sr' || suffix === 'ii' || suffix === 'iii'))
    words.pop();
  return words;
}

/** A shorter name fits a longer one when its words stand in it in order, the last one as last or first. */
export function fits(
  known: readonly string[],
  asked: readonly string[],
  endings: readonly string[],
): boolean {
  const [longer, shorter] = known.length >= asked.length ? [known, asked] : [asked, known];
  const last = shorter[shorter.length - 1] ?? '';
  const end = longer[longer.length - 1] ?? '';
  if (shorter.length === 1) return sameWord(end, last, endings) || longer[0] === last;
  if (!sameWord(end, last, endings)) return false;
  let at = 0;
  for (const word of shorter) {
    while (at < longer.length && longer[at] !== word && at < longer.length - 1) at += 1;
    if (longer[at] !== word && !sameWord(longer[at] ?? '', word, endings)) return false;
    at += 1;
  }
  return true;
}

function sameWord(known: string, asked: string, endings: readonly string[]): boolean {
  return known === asked || endings.some((ending) => asked === known + ending || known === asked + ending);
}
