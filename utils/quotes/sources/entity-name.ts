import { isGivenName } from '../words/guess-gender';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';

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
  for (const word of shorter.slice(0, -1)) {
    at = longer.indexOf(word, at) + 1;
    if (at === 0 || at === longer.length) return false;
  }
  return true;
}

function sameWord(known: string, asked: string, endings: readonly string[]): boolean {
  return known === asked || endings.some((ending) => asked === known + ending || known === asked + ending);
}

/** "Roger Alleyn" of "Took Down Roger Alleyn": the same end, and it begins as people's names do where the longer does not. */
export function isCoreOf(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length < 2 || longer.length <= words.length || !isGivenName(words[0] ?? '')) return false;
  const ahead = longer.length - words.length;
  return !isGivenName(longer[0] ?? '') && words.every((word, k) => longer[ahead + k] === word);
}

/** "Trump Booed After Telling": a capital on a word that no name holds inside comes from a title. */
export function holdsFunctionWord(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    const isPlain =
      hasClass(token, FUNCTION_WORD) &&
      !hasClass(token, WordClass.nameParticle | WordClass.modal | WordClass.genitive);
    if (token.capital && isPlain && !isGivenName(token.lower)) return true;
  }
  return false;
}

/** A lone word that is the first of several: a given name of theirs, a firm ahead of its product, or a surname that comes first. */
export function isFirstOnly([word, ...others]: readonly string[], longer: readonly string[]): boolean {
  return others.length === 0 && longer[0] === word && longer[longer.length - 1] !== word;
}

/** "sha" of "small harbour administration" */
export function isShortFor(short: string, words: readonly string[]): boolean {
  return words.length > 1 && short.charAt(0) === words[0]?.charAt(0);
}
