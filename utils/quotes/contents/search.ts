import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { Token, TokenRange } from '../words/token';
import type { Cue } from './cue';

export interface Search {
  readonly tokens: readonly Token[];
  readonly sentence: TokenRange;
  readonly cues: readonly Cue[];
  readonly lexicon: CompiledLexicon;
}
