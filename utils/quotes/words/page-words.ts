import { isTitled } from './titled-sentence';
import { hasClass, type Token, type TokenRange, tokenAt } from './token';
import { WordClass } from './word-class';

/** How an article writes its words, taken together before anybody is looked for in it. Lower case. */
export interface PageWords {
  /** Written small somewhere. */
  readonly small: ReadonlyMap<string, number>;
  /** Written with a capital where nothing but a name asks for one. */
  readonly names: ReadonlySet<string>;
  /** First words of runs of capitals inside a sentence, alone and with the word behind: "lin", "ann lin". */
  readonly runs: ReadonlySet<string>;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
}

/** `small`: the words looked up as written without a capital. */
export function readPageWords(paragraphs: readonly Read[], small: ReadonlyMap<string, number>): PageWords {
  const names = new Set<string>();
  const runs = new Set<string>();
  for (const { tokens, sentences } of paragraphs) {
    for (const sentence of sentences) {
      if (isTitled(tokens, sentence)) continue;
      for (let at = sentence.from; at < sentence.to; at += 1) {
        const token = tokenAt(tokens, at);
        if (!token.capital || standsFirst(tokens, at)) continue;
        names.add(token.lower);
        if (opensRun(tokens, at)) addRun(runs, tokens, at);
      }
    }
  }
  return { small, names, runs };
}

/** Whether its place alone can be why a word has a capital. */
export function standsFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.kind === 'word' || before.kind === 'comma' || before.kind === 'semicolon') return false;
  return before.kind !== 'sign' || tokens[at - 2] === undefined;
}

/** Behind a small word, or behind the one word that opens the sentence. */
function opensRun(tokens: readonly Token[], at: number): boolean {
  return !tokens[at - 1]?.capital || hasClass(tokens[at - 1], WordClass.title);
}

function addRun(runs: Set<string>, tokens: readonly Token[], at: number): void {
  const [token, next] = [tokens[at], tokenAt(tokens, at + 1)];
  if (!token) return;
  if (next.capital) runs.add(`${token.lower} ${next.lower}`);
  else runs.add(token.lower);
}
