import type { CueVerbs, Grammar, RoleNouns } from '../../lexicon/quotes/quote-lexicon';

/** A lexicon made ready for look-ups by word. */
export interface CompiledLexicon {
  readonly lang: string;
  readonly grammar: Grammar;
  readonly classes: ReadonlyMap<string, number>;
  /** Phrases of two words and more, by their first word, longest first. */
  readonly phraseClasses: ReadonlyMap<string, readonly ClassedPhrase[]>;
  readonly adverbEndings: readonly string[];
  readonly adverbLookalikes: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  readonly attributions: ReadonlyMap<string, readonly AttributionRule[]>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Those that stand behind a preposition only. */
  readonly obliques: ReadonlyMap<string, Pronoun>;
  readonly conditionals: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly breaksOff: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly loneSubjects: ReadonlySet<string>;
  readonly organisationPronouns: ReadonlySet<string>;
  readonly personalPossessives: ReadonlySet<string>;
  readonly organisationPossessives: ReadonlySet<string>;
  readonly authorLinks: ReadonlySet<string>;
  readonly workplaceLinks: ReadonlySet<string>;
  readonly continuing: ReadonlySet<string>;
  readonly asSaid: ReadonlySet<string>;
  readonly soSaid: ReadonlySet<string>;
  readonly infinitive: { readonly behind: ReadonlySet<string>; readonly endings: readonly string[] } | null;
  readonly titles: ReadonlyMap<string, Gender>;
  readonly roles: ReadonlyMap<string, { readonly gender: Gender; readonly rank: RoleNouns['rank'] }>;
  readonly abbreviations: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly genitives: readonly string[];
  readonly nameEndings: readonly string[];
  /** Whether a word, in lower case, is a country as it owns something, where nouns have capitals: `guatemalas` (de). */
  readonly isOwningCountry: (word: string) => boolean;
  readonly affiliationEndings: readonly string[];
  readonly datives: ReadonlySet<string>;
  readonly thingEndings: readonly string[];
  readonly surnameEndings: ReadonlySet<string>;
  readonly labels: PhraseSet;
  readonly works: ReadonlySet<string>;
  readonly inscriptions: ReadonlySet<string>;
  readonly chants: ReadonlySet<string>;
  readonly crowds: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly via: readonly ViaRule[];
  /** The same by their first word. */
  readonly viaByWord: ReadonlyMap<string, readonly ViaRule[]>;
  readonly media: PhraseSet;
  readonly platforms: ReadonlySet<string>;
  readonly listeners: ReadonlySet<string>;
  readonly bodyEndings: readonly string[];
  readonly nameLinks: ReadonlySet<string>;
  readonly roleEndings: readonly string[];
  readonly takeUps: ReadonlySet<string>;
  readonly reactions: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly innerBodies: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly firmOffices: ReadonlySet<string>;
  readonly leadVerbs: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  /** Articles and demonstratives that point at somebody known. */
  readonly definites: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly dangling: ReadonlySet<string>;
  readonly weighty: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
}

export type Gender = 'm' | 'f' | 'any';
export type VerbShape = 'finite' | 'participle' | 'gerund';

export interface Pronoun {
  readonly gender: Gender;
  readonly many: boolean;
}

export interface ClassedPhrase {
  readonly words: readonly string[];
  readonly bits: number;
}

export interface VerbForm {
  readonly words: readonly string[];
  readonly shape: VerbShape;
  readonly verb: CompiledVerb;
}

export interface CompiledVerb {
  readonly governs: CueVerbs['governs'];
  readonly particle: string | null;
  readonly complements: ReadonlySet<string>;
  readonly addressee: boolean;
  readonly strong: boolean;
  readonly intends: boolean;
}

/** `before {source} after`; filed under the first word of `before`, or of `after` where nothing stands before. */
export interface AttributionRule {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly content: 'around' | 'before' | 'after' | 'sentence-before';
  readonly needsMarks: boolean;
  readonly unlessVoice: boolean;
  /** A bare noun behind it is a unit and no speaker. */
  readonly needsName: boolean;
  /** False for a phrase that names nobody: "a suo dire". */
  readonly names: boolean;
  /** True for one of those that speaks for the subject of its own clause: "naar eigen zeggen". */
  readonly isOwn: boolean;
}

export interface ViaRule {
  readonly words: readonly string[];
  readonly slot: 'outlet' | 'platform' | 'medium';
}

/** Phrases of one word and more, by their last word: for looking backwards. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;
