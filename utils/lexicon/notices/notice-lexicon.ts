import type { Concept } from './concepts';
import type { Intent } from './intents';

/**
 * How one language says what `intents.ts` lists.
 *
 * Words and phrases are given as one string, comma-separated, in lower case, each entry written as the language writes it:
 * `comment` the word · `comment*` every word that begins so · `*comment` every word that ends so · `log in` words side by side ·
 * `meld ~ aan` with up to eight other words between · `(add|leave) comment` one of them · `[your] comment` with or without it.
 * Hyphens and apostrophes part words, so `e-mail` is two words side by side and `don't` is `don t`; the compiler does that.
 */
export interface NoticeLexicon {
  readonly lang: string;
  /** Words for each notion; '' where the language has no word of its own for it. A word may stand under several. */
  readonly words: Readonly<Record<Concept, string>>;
  /** Words that carry no meaning of their own here: articles, auxiliaries, particles, prepositions. */
  readonly fillers: string;
  /** What is said in a way that its words do not add up to. A phrase is the whole string or sentence; `{name}` stands for a value. */
  readonly phrases: Readonly<Partial<Record<Intent, string>>>;
  /** Whether words are run together, so that an unknown word may be two known ones ("Cookieeinstellungen"). */
  readonly compounds: boolean;
}

/** The values a notice can carry over into its rendering, as written on the page. A `message` follows a colon. */
export type SlotName = 'count' | 'name' | 'brand' | 'date' | 'title' | 'message';
