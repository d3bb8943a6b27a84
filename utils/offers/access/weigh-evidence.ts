import type { Access, AccessKind, Evidence } from '../access';

/** Everything seen, by rung of the ladder. */
export interface AccessClues {
  /** What the publisher's data, tags and schema say of this article. */
  readonly declared: readonly Evidence[];
  /** Stated remainders and meters. */
  readonly stated: readonly Evidence[];
  readonly gates: readonly Evidence[];
  readonly cut: { readonly certain: boolean; readonly likely: boolean };
}

type Verdict = Access['verdict'];

/**
 * The first rung that answers wins. One declaration of free beside another of not free is a contradiction: unknown,
 * unless a gate, a meter or cut text settles it. Of declarations that are not free the more exact one wins.
 */
export function decideVerdict(clues: AccessClues): Verdict {
  const seen = readSeen(clues);
  const declared = readDeclared(clues.declared);
  if (declared === 'contradiction') return seen ?? 'unknown';
  if (declared === 'restricted') return seen ?? 'restricted';
  return declared ?? seen ?? 'unknown';
}

/** What the declarations come to; null where there is none or they contradict each other. */
export function decideDeclared(declared: readonly Evidence[]): AccessKind | null {
  const value = readDeclared(declared);
  return value === 'contradiction' ? null : value;
}

function readDeclared(declared: readonly Evidence[]): AccessKind | 'contradiction' | null {
  const free = declared.some(({ says }) => says === 'free');
  const limited = declared.flatMap(({ says }) => (says === 'free' || says === 'nothing' ? [] : [says]));
  if (limited.length === 0) return free ? 'free' : null;
  if (free) return 'contradiction';
  return (
    limited.find((says) => says === 'metered') ??
    limited.find((says) => says !== 'restricted') ??
    'restricted'
  );
}

/** What a reader sees: a gate, a stated remainder, a meter, text that is cut. */
function readSeen({ stated, gates, cut }: AccessClues): AccessKind | null {
  const meter = stated.find(({ says }) => says === 'metered');
  const [first] = [...(meter ? [meter] : []), ...gates, ...stated];
  if (first && first.says !== 'nothing') return first.says;
  return cut.certain ? 'restricted' : null;
}
