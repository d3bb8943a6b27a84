import type { Span } from '../../text/span';
import type { Gender } from '../lexicon/compiled-lexicon';

/** A person or organisation the article names, with all it says of them. Grows while the article is read. */
export interface Entity {
  /** The fullest form; replaced when a fuller one comes. */
  name: string;
  /** Lower case, in order. */
  words: readonly string[];
  kind: 'person' | 'organisation' | 'unknown';
  gender: Gender;
  role: Span | null;
  affiliation: Span | null;
  /** Heads of its roles: "chancellor", "ceo". */
  readonly roleHeads: Set<string>;
  roleRank: 'leads' | 'speaks' | 'works' | null;
  /** Where an office of firms stands beside its name and no firm does; null where none. */
  bareRole: number | null;
  mentions: number;
  /** It stands behind an article once: "the Nordlys Leaf" is nobody. */
  articled: boolean;
  /** Somebody is said to work for it. */
  employs: boolean;
}

export interface EntityMention {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** It is the subject of its clause, as far as can be seen. */
  readonly leads: boolean;
}
