import { DISCLOSING_FRAMES, type DisclosingWords } from './disclosing-words';
import { VOCABULARY } from './notice-vocabulary';
import { phrasesBefore } from './phrases-by-next';
import { matchesPart } from './split-into-pieces';
import type { Token } from './tokenize';
import type { LanguageSet } from './vocabulary';
import type { WordPart } from './word-grammar';
import type { Meaning } from './word-sequence';

/** Whether one of these languages has words here that all notions of some disclosure can be said with, or a phrase for one. */
export function mayDisclose(tokens: readonly Token[], langs: LanguageSet): boolean {
  const said = new Map<number, Set<Meaning>>();
  for (const [at, { key }] of tokens.entries()) {
    const word = VOCABULARY.lookUp(key, langs);
    const known = word.known & langs;
    for (let lang = 0; known >> lang !== 0; lang += 1) {
      const words = (known >> lang) & 1 ? VOCABULARY.read(word, lang)?.disclosing : null;
      if (!words) continue;
      if (beginsPhrase(tokens, at, words)) return true;
      const meanings = said.get(lang) ?? new Set();
      said.set(lang, meanings);
      addMeanings(meanings, words, (parts) => mayStandAt(tokens, at, parts));
    }
  }
  return [...said.values()].some(fillsFrame);
}

function beginsPhrase(tokens: readonly Token[], at: number, { phrases }: DisclosingWords): boolean {
  return phrasesBefore(phrases, tokens[at + 1]?.key).some(({ parts }) => mayStandAt(tokens, at, parts));
}

function addMeanings(
  said: Set<Meaning>,
  { sequences, meanings }: DisclosingWords,
  isThere: (parts: readonly WordPart[]) => boolean,
): void {
  for (const { meaning, parts } of sequences) if (isThere(parts)) said.add(meaning);
  for (const meaning of meanings) said.add(meaning);
}

function fillsFrame(said: ReadonlySet<Meaning>): boolean {
  return DISCLOSING_FRAMES.some(({ required }) =>
    required.every((term) => term.some((concept) => said.has(concept))),
  );
}

/** Whether its first words are there, from `start` on to the next value or gap; a value may stand before them. */
function mayStandAt(tokens: readonly Token[], start: number, parts: readonly WordPart[]): boolean {
  let at = start;
  for (const part of parts) {
    const isOpen = part.kind === 'slot' || part.kind === 'gap';
    if (isOpen && at > start) return true;
    if (isOpen) continue;
    if (!matchesPart(tokens[at], part)) return false;
    at += 1;
  }
  return true;
}
