import type { CompiledLexicon } from '../lexicon/compiled-lexicon';

const SHORTEST_THING = 8;

/** "Schätzungen", "Verfügbarkeit": a noun whose ending says that it is a thing or a doing and nobody. Lower case. */
export function isThing(word: string, { thingEndings }: CompiledLexicon): boolean {
  return word.length >= SHORTEST_THING && thingEndings.some((ending) => word.endsWith(ending));
}
