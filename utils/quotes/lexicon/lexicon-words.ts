import type { Grammar, WordList } from '../../lexicon/quotes/quote-lexicon';

export function toSet(list: WordList = ''): ReadonlySet<string> {
  return new Set(splitList(list));
}

/** The entries of a list, white space made single. */
export function splitList(list: WordList): string[] {
  return list.split(',').map(tidy).filter(isFilled);
}

const UNEVEN = /\s\s|[\n\r\t]/;

function tidy(written: string): string {
  const word = written.trim();
  return UNEVEN.test(word) ? word.replace(/\s+/g, ' ') : word;
}

function isFilled(word: string): boolean {
  return word !== '';
}

/** The words of an entry as the tokenizer parts them: "d'après" is `d'` `après`, "assure-t-on" is `assure` `on`. */
export function splitEntry(entry: string, grammar: Grammar): string[] {
  const words = entry.split(' ').filter(isFilled);
  const parted = entry.includes("'") ? splitAllElisions(words, grammar) : words;
  return grammar.clitics.length === 0 ? parted : parted.flatMap((word) => splitClitic(word, grammar));
}

/** The words as they are, and with a last preposition in each of its fused forms: "a detta di", "a detta del". */
export function fuseLast(words: readonly string[], grammar: Grammar): readonly (readonly string[])[] {
  const last = words[words.length - 1];
  const fused = grammar.contractions?.find(({ word }) => word === last);
  if (!fused) return [words];
  return [words, ...splitList(fused.forms).map((form) => [...words.slice(0, -1), form])];
}

function splitAllElisions(words: readonly string[], grammar: Grammar): string[] {
  const elisions = splitList(grammar.elisions);
  return words.flatMap((word) => splitElisions(word, elisions));
}

function splitElisions(word: string, elisions: readonly string[]): string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 1 || apostrophe === word.length - 1 || !elisions.includes(word.slice(0, apostrophe)))
    return [word];
  return [word.slice(0, apostrophe + 1), ...splitElisions(word.slice(apostrophe + 1), elisions)];
}

function splitClitic(word: string, { clitics }: Grammar): string[] {
  const clitic = clitics.find(({ form }) => word.endsWith(form) && word.length > form.length);
  return clitic ? [word.slice(0, -clitic.form.length), clitic.word] : [word];
}
