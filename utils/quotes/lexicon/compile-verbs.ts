import type { SpacedLexicon, WordList } from '../../lexicon/quotes/quote-lexicon';
import type { CompiledVerb, VerbForm, VerbShape } from './compiled-lexicon';
import { fileUnder } from './file-under';
import { fuseLast, splitEntry, splitList } from './lexicon-words';

export function compileVerbs({ verbs: entries, grammar }: SpacedLexicon): Map<string, VerbForm[]> {
  const verbs = new Map<string, VerbForm[]>();
  for (const entry of entries) {
    const verb: CompiledVerb = {
      governs: entry.governs,
      particle: entry.particle ?? null,
      complements: new Set(
        splitList(entry.complements ?? '').flatMap((word) => fuseLast([word], grammar).flat()),
      ),
      addressee: entry.addressee ?? false,
      strong: entry.strong ?? false,
      intends: entry.intends ?? false,
    };
    const shapes: readonly (readonly [VerbShape, WordList | undefined])[] = [
      ['finite', entry.forms],
      ['participle', entry.participles],
      ['gerund', entry.gerunds],
    ];
    for (const [shape, list] of shapes) {
      for (const form of splitList(list ?? '')) {
        for (const words of fuseLast(splitEntry(form, grammar), grammar))
          fileUnder(verbs, words[0] ?? form, { words, shape, verb });
      }
    }
  }
  for (const forms of verbs.values()) forms.sort(byLengthThenParticle);
  return verbs;
}

function byLengthThenParticle(a: VerbForm, b: VerbForm): number {
  return (
    b.words.length - a.words.length || Number(b.verb.particle !== null) - Number(a.verb.particle !== null)
  );
}
