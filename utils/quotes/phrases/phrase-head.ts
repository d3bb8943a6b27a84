import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange } from '../words/token';
import { WordClass } from '../words/word-class';
import type { NounKind, NounPhrase } from './noun-phrase';

export type Head = Omit<NounPhrase, 'range'>;

export interface Parts {
  readonly tokens: readonly Token[];
  /** The first noun group, its openers included. */
  readonly main: TokenRange;
  /** The groups hung on it by "of", "at", … */
  readonly linked: readonly TokenRange[];
  readonly lexicon: CompiledLexicon;
}

export function skipOpeners(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (at < to && hasClass(tokens[at], WordClass.article | WordClass.determiner)) at += 1;
  return at;
}

export function plain(kind: NounKind, head: Token | undefined): Head {
  return {
    kind,
    name: null,
    role: null,
    affiliation: null,
    head: head?.lower ?? '',
    gender: 'any',
    many: false,
  };
}
