import type { CompiledLexicon } from '../lexicon/compiled-lexicon';

type Role = ReturnType<CompiledLexicon['roles']['get']>;

const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 40;

/** What a word for an office says of who holds it; where nouns grow together, its last part does: "Betriebsrätin". */
export function findRole(word: string, { roles, grammar }: CompiledLexicon): Role {
  const known = roles.get(word);
  if (known || !grammar.compounds || word.length > LONGEST_COMPOUND) return known;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const part = roles.get(word.slice(at));
    if (part) return part;
  }
  return undefined;
}
