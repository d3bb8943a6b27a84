import { INTENTS, type Intent } from '../lexicon/notices/intents';
import { compileFrame, type Frame } from './compile-frames';
import { INTENT_NAMES } from './lexicon-names';
import { VOCABULARY } from './notice-vocabulary';
import { phrasesBefore } from './phrases-by-next';
import { matchesPart } from './split-into-pieces';
import type { Token } from './tokenize';
import type { LanguageSet } from './vocabulary';
import type { WordPart } from './word-grammar';
import type { Meaning } from './word-sequence';

/** Whether one of these languages has words here that all notions of some disclosure can be said with, or that a phrase for one begins with. */
export function mayDisclose(tokens: readonly Token[], langs: LanguageSet): boolean {
  return VOCABULARY.langs.some((_, lang) => ((langs >> lang) & 1) === 1 && mayDiscloseIn(tokens, lang));
}

function mayDiscloseIn(tokens: readonly Token[], lang: number): boolean {
  const said = new Set<Meaning>();
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = VOCABULARY.read(tokens[at]?.key ?? '', lang);
    if (reading === undefined) continue;
    const { sequences, halves, phrases } = reading;
    for (const { intent, parts } of phrasesBefore(phrases, tokens[at + 1]?.key))
      if (isDisclosing(intent) && mayStandAt(tokens, at, parts)) return true;
    for (const { meaning, parts } of sequences) if (mayStandAt(tokens, at, parts)) said.add(meaning);
    for (const meanings of halves ?? []) for (const meaning of meanings) said.add(meaning);
  }
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

export function isDisclosing(intent: Intent): boolean {
  return DISCLOSING.has(intent);
}

const DISCLOSING: ReadonlySet<Intent> = new Set(
  INTENT_NAMES.filter((intent) => 'disclosure' in INTENTS[intent]),
);

const DISCLOSING_FRAMES: readonly Frame[] = [...DISCLOSING].flatMap((intent) =>
  INTENTS[intent].frames.map((line) => compileFrame(intent, line)),
);
