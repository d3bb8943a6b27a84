import { INLINE_TAGS, LEFT_OUT_TAGS, UNREAD_TAGS } from '../element-kinds';
import { MEDIA_TAGS } from './media-source';

/** A tag as it is called, with what it tells. */
export interface KnownTag {
  /** Lower case. */
  readonly name: string;
  /** Its index in the tree's words. */
  readonly word: number;
  readonly isInline: boolean;
  readonly isUnread: boolean;
  readonly isLeftOut: boolean;
  /** Where the picture or the film of it is matters. */
  readonly isMedia: boolean;
  /** What it holds is what the reader may choose or has written. */
  readonly isField: boolean;
  /** May have a shadow root: the HTML standard names the tags. */
  readonly isHost: boolean;
  /** Whether it is hidden hangs on what else it says of itself. */
  readonly isUnsure: boolean;
}

const FIELDS: ReadonlySet<string> = new Set(['textarea', 'select']);
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const UNSURE: ReadonlySet<string> = new Set(['dialog', 'input']);

export function describeTag(localName: string, word: number): KnownTag {
  const name = localName.toLowerCase();
  const isOwn = name.includes('-');
  return {
    name,
    word,
    isInline: isOwn || INLINE_TAGS.has(name),
    isUnread: UNREAD_TAGS.has(name),
    isLeftOut: LEFT_OUT_TAGS.has(name),
    isMedia: MEDIA_TAGS.has(name),
    isField: FIELDS.has(name),
    isHost: isOwn || HOSTS.has(name),
    isUnsure: UNSURE.has(name),
  };
}
