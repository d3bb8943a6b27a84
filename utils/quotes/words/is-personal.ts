import type { CompiledLexicon } from '../lexicon/compiled-lexicon';

/** "she", "him", "his", lower case: a word for one person who is spoken of. */
export function isPersonal(word: string, { pronouns, personalPossessives }: CompiledLexicon): boolean {
  const pronoun = pronouns.get(word);
  return (
    (pronoun !== undefined && pronoun.gender !== 'any' && !pronoun.many) || personalPossessives.has(word)
  );
}
