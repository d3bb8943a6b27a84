import type { NounPhrase } from '../phrases/noun-phrase';

/** A speaker found beside a verb, with all it took: appositives, brackets and relative clauses too. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly from: number;
  readonly to: number;
}
