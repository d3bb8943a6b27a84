import type { Grammar, SpacedLexicon, WordList } from '../../lexicon/quotes/quote-lexicon';
import type { AttributionRule, PhraseSet, ViaRule } from './compiled-lexicon';
import { fileUnder } from './file-under';
import { fuseLast, splitEntry, splitList } from './lexicon-words';

export function compileAttributions({
  phrases,
  echoes = '',
  ownAccounts = '',
  grammar,
}: SpacedLexicon): Map<string, AttributionRule[]> {
  const rules = new Map<string, AttributionRule[]>();
  for (const { phrase, content, needsMarks = false, unlessVoice = false, needsName = false } of phrases) {
    const [opening = [], after = []] = phrase.split('{source}').map((part) => splitEntry(part, grammar));
    for (const before of fuseLast(opening, grammar))
      fileUnder(rules, before[0] ?? after[0] ?? '', {
        before,
        after,
        content,
        needsMarks,
        unlessVoice,
        needsName,
        names: true,
        isOwn: false,
      });
  }
  for (const echo of splitList(echoes)) fileNameless(rules, splitEntry(echo, grammar), { isOwn: false });
  for (const account of splitList(ownAccounts))
    fileNameless(rules, splitEntry(account, grammar), { isOwn: true });
  for (const filed of rules.values()) filed.sort((a, b) => b.before.length - a.before.length);
  return rules;
}

function fileNameless(
  rules: Map<string, AttributionRule[]>,
  before: readonly string[],
  { isOwn }: { readonly isOwn: boolean },
): void {
  fileUnder(rules, before[0] ?? '', {
    before,
    after: [],
    content: 'around',
    needsMarks: false,
    unlessVoice: false,
    needsName: false,
    names: false,
    isOwn,
  });
}

export function compileViaPhrases({ via: { phrases }, grammar }: SpacedLexicon) {
  const via = splitList(phrases).flatMap((phrase) => compileVia(phrase, grammar));
  const viaByWord = new Map<string, ViaRule[]>();
  for (const rule of via) fileUnder(viaByWord, rule.words[0] ?? '', rule);
  return { via, viaByWord };
}

function compileVia(phrase: string, grammar: Grammar): readonly ViaRule[] {
  const [opening = []] = phrase.split('{').map((part) => splitEntry(part, grammar));
  const slot = phrase.includes('{medium}') ? 'medium' : phrase.includes('{platform}') ? 'platform' : 'outlet';
  return fuseLast(opening, grammar).map((words) => ({ words, slot }));
}

/** Phrases by their first word: for looking ahead. */
export function compileOpenings(list: WordList, grammar: Grammar): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const entry of splitList(list)) {
    const words = splitEntry(entry, grammar);
    fileUnder(phrases, words[0] ?? entry, words);
  }
  return phrases;
}

export function compilePhraseSet(list: WordList, grammar: Grammar): PhraseSet {
  const phrases = new Map<string, string[][]>();
  for (const entry of splitList(list)) {
    const words = splitEntry(entry, grammar);
    fileUnder(phrases, words[words.length - 1] ?? entry, words);
  }
  return phrases;
}
