import type { BlockKind } from './page';
import type { Place } from './place';

const PROSE_LENGTH = 60;

/** The kind of a block that stands in an element of this tag, in this place. */
export function findBlockKind(place: Place, tag: string, text: string): BlockKind {
  if (place.kind === 'comment') return text.length > 2 && tag !== 'button' ? 'comment' : 'other';
  if (place.kind === 'cell' && (tag === 'p' || text.length >= 2 * PROSE_LENGTH)) return 'paragraph';
  if (place.kind) return place.kind;
  if (tag === 'p') return 'paragraph';
  return text.length >= PROSE_LENGTH ? 'paragraph' : 'other';
}
