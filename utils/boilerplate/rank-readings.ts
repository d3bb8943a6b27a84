import type { FrameIndex } from './compile-frames';
import { type Reading, readInLanguage } from './read-in-language';
import type { Token } from './tokenize';
import type { LanguageSet, Vocabulary, Word } from './vocabulary';

export interface RankingInput {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly frames: FrameIndex;
  /** Languages to be read in. */
  readonly active: LanguageSet;
  /** Languages to be tried whatever the words say, the likeliest first. */
  readonly hints: readonly string[];
}

export interface RankedReading extends Reading {
  readonly score: number;
}

/** Languages that know at least this share of what the best one knows are tried. */
const NEAR_BEST = 0.75;
const MAX_TRIED = 9;
const WEIGHT = { fit: 3, rank: 0.1, hint: 0.6 } as const;
const MAX_RANK = 14;

/**
 * What the likely languages make of a notice, best first: by how many of the words a language knows,
 * then by how much its rule explains, then by the first hint, then by the order of the lexicons.
 */
export function rankReadings(input: RankingInput): readonly RankedReading[] {
  const { tokens, vocabulary, active, frames, hints } = input;
  const words = tokens.map(({ key }) => vocabulary.lookUp(key, active));
  const ranked: RankedReading[] = [];
  for (const lang of likelyLanguages(words, input)) {
    const readings = words.map((word) => vocabulary.read(word, lang));
    const reading = readInLanguage({ tokens, readings }, frames);
    if (reading === null) continue;
    const hinted = vocabulary.langs[lang] === hints[0] ? WEIGHT.hint : 0;
    const score = reading.fit * WEIGHT.fit + Math.min(reading.match.rank, MAX_RANK) * WEIGHT.rank + hinted;
    ranked.push({ ...reading, lang, score });
  }
  return ranked.sort((a, b) => b.score - a.score || a.lang - b.lang);
}

function likelyLanguages(
  words: readonly Word[],
  { vocabulary, active, hints }: RankingInput,
): readonly number[] {
  const known = vocabulary.langs.map(() => 0);
  for (const word of words) {
    const langs = word.known & active;
    for (let lang = 0; langs >> lang !== 0; lang += 1)
      known[lang] = (known[lang] ?? 0) + ((langs >> lang) & 1);
  }
  const least = Math.max(...known) * NEAR_BEST;
  if (least === 0) return [];
  const likely = known.flatMap((count, lang) =>
    count > 0 && (count >= least || hints.includes(vocabulary.langs[lang] ?? '')) ? [lang] : [],
  );
  return likely.sort((a, b) => (known[b] ?? 0) - (known[a] ?? 0) || a - b).slice(0, MAX_TRIED);
}
