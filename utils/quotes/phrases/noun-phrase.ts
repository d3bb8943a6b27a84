import type { Gender } from '../lexicon/compiled-lexicon';
import type { TokenRange } from '../words/token';

/** Who or what a phrase speaks of, before the rest of the article is asked. */
export interface NounPhrase {
  readonly range: TokenRange;
  readonly kind: NounKind;
  /** The proper name in it, without title and role. */
  readonly name: TokenRange | null;
  readonly role: TokenRange | null;
  readonly affiliation: TokenRange | null;
  /** The noun it turns on, lower case: "spokesman", "company", the last part of a name. */
  readonly head: string;
  readonly gender: Gender;
  readonly many: boolean;
}

/**
 * `person`: a name with a title or role · `name`: a name alone, person or not · `organisation`: a name that says
 * so itself · `company`: a common noun for one · `unnamed`: people without a name, roles too · `document` ·
 * `other`: anything else.
 */
export type NounKind =
  | 'pronoun'
  | 'person'
  | 'name'
  | 'organisation'
  | 'company'
  | 'unnamed'
  | 'document'
  | 'other';

/** What a phrase says of somebody whom nothing but a name stands for. */
export const NAME_ALONE = {
  role: null,
  affiliation: null,
  gender: 'any',
  many: false,
} as const;
