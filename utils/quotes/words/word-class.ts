/** What a word can be, as bits: one word can be several things at once ("that", "report", "chief"). */
export const WordClass = {
  article: 1 << 0,
  determiner: 1 << 1,
  pronoun: 1 << 2,
  emptySubject: 1 << 3,
  coordinator: 1 << 4,
  subordinator: 1 << 5,
  relative: 1 << 6,
  that: 1 << 7,
  whether: 1 << 8,
  preposition: 1 << 9,
  nounLink: 1 << 10,
  affiliationLink: 1 << 11,
  adverb: 1 << 12,
  negation: 1 << 13,
  perfect: 1 << 14,
  passive: 1 << 15,
  modal: 1 << 16,
  infinitiveMarker: 1 << 17,
  time: 1 << 18,
  hearsay: 1 << 19,
  title: 1 << 20,
  nameParticle: 1 << 21,
  role: 1 << 22,
  roleModifier: 1 << 23,
  unnamed: 1 << 24,
  group: 1 << 25,
  organisationNoun: 1 << 26,
  organisationWord: 1 << 27,
  document: 1 << 28,
  roleVerb: 1 << 29,
  genitive: 1 << 30,
} as const;

/** Words that hold a sentence together: never part of a name, never the head of a noun phrase. */
export const FUNCTION_WORD =
  WordClass.article |
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.emptySubject |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.relative |
  WordClass.that |
  WordClass.preposition |
  WordClass.negation |
  WordClass.perfect |
  WordClass.passive |
  WordClass.modal |
  WordClass.infinitiveMarker;

export const AUXILIARY = WordClass.perfect | WordClass.passive | WordClass.modal;
