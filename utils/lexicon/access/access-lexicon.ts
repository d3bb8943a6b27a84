/** How one language says that an article is closed, or how much of it is left. Data only. */
export interface AccessLexicon {
  /** BCP 47 primary tag. */
  readonly lang: string;
  readonly rules: readonly AccessRule[];
}

/** Phrases as in the offers lexicon; slots: {count} a number, {words} up to four words of any kind. */
export interface AccessRule {
  readonly sense: AccessSense;
  readonly phrases: readonly string[];
  readonly matches: readonly string[];
  readonly ignores?: readonly string[];
}

export type AccessSense =
  /** For those who pay. */
  | 'gate.locked'
  /** For those who sign in, at no cost. */
  | 'gate.registration'
  /** Reading what is left of the article: "read on", "the rest of this story". */
  | 'read-on'
  /** This very article. */
  | 'this-text'
  /** Closed to others: "only", "reserved", "unlock". */
  | 'only'
  /** Those who pay, and how one becomes one of them. */
  | 'payer'
  /** An account, signing in. */
  | 'account'
  /** A number of free articles, or how much of this one is left. */
  | 'meter'
  /** Beside a meter: nothing is left of it. */
  | 'spent'
  | 'remainder'
  /** The sentence is about comments, bookmarks, audio: no gate on the article. */
  | 'feature'
  /** Words on a control that lets a reader in. */
  | 'control';
