import type { CompiledVerb, VerbShape } from '../lexicon/compiled-lexicon';

/** A verb of saying where it stands. */
export interface Cue {
  readonly from: number;
  /** Behind the verb, and behind its particle where that follows at once. */
  readonly to: number;
  readonly verb: CompiledVerb;
  readonly shape: VerbShape;
  /** Where the verb group begins: its auxiliary, or the verb itself. A subject stands before or behind this. */
  readonly anchor: number;
  /** Said with "would", "to", "not": what is reported behind it is no statement. */
  readonly unreal: boolean;
}
