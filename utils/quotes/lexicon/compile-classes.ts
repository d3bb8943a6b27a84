import type { Grammar, SpacedLexicon, WordList } from '../../lexicon/quotes/quote-lexicon';
import { WordClass } from '../words/word-class';
import { splitNouns } from './add-plurals';
import type { ClassedPhrase } from './compiled-lexicon';
import { fileUnder } from './file-under';
import { splitEntry, splitList, toSet } from './lexicon-words';

export function compileClasses({ words, people, organisations, grammar }: SpacedLexicon) {
  const lists: readonly (readonly [number, WordList])[] = [
    [WordClass.article, words.articles],
    [WordClass.determiner, words.determiners],
    [WordClass.emptySubject, words.emptySubjects],
    [WordClass.coordinator, words.coordinators],
    [WordClass.subordinator, words.subordinators],
    [WordClass.relative, words.relatives],
    [WordClass.that, words.that],
    [WordClass.whether, words.whether],
    [WordClass.preposition, words.prepositions],
    [WordClass.nounLink, words.nounLinks],
    [WordClass.affiliationLink, words.affiliationLinks],
    [WordClass.adverb, words.adverbs],
    [WordClass.negation, words.negations],
    [WordClass.perfect, words.perfect],
    [WordClass.passive, words.passive],
    [WordClass.modal, words.modals],
    [WordClass.infinitiveMarker, words.infinitiveMarkers],
    [WordClass.time, words.times],
    [WordClass.hearsay, words.hearsayVerbs],
    [WordClass.nameParticle, people.nameParticles],
    [WordClass.roleModifier, people.roleModifiers],
    [WordClass.unnamed, people.unnamed],
    [WordClass.group, people.groups],
    [WordClass.roleVerb, people.roleVerbs],
    [WordClass.organisationNoun, organisations.nouns],
    [WordClass.organisationWord, organisations.nameWords],
    [WordClass.document, organisations.documents],
    ...words.pronouns.map(({ forms }) => [WordClass.pronoun, forms] as const),
    ...people.titles.map(({ forms }) => [WordClass.title, forms] as const),
  ];
  const verbs = toSet(people.roleVerbs);
  const roles = people.roles
    .flatMap(({ forms }) => splitNouns(forms, grammar))
    .filter((noun) => !verbs.has(noun));
  const all = new Map<string, number>();
  for (const [bits, list] of lists) addAll(all, bits, splitList(list));
  addAll(all, WordClass.role, roles);
  return partByLength(all, grammar);
}

function addAll(all: Map<string, number>, bits: number, entries: readonly string[]): void {
  for (const entry of entries) all.set(entry, (all.get(entry) ?? 0) | bits);
}

function partByLength(all: ReadonlyMap<string, number>, grammar: Grammar) {
  const classes = new Map<string, number>();
  const phraseClasses = new Map<string, ClassedPhrase[]>();
  for (const [entry, bits] of all) {
    const words = splitEntry(entry, grammar);
    const [first] = words;
    if (words.length === 1 || first === undefined) classes.set(entry, bits);
    else fileUnder(phraseClasses, first, { words, bits });
  }
  for (const phrases of phraseClasses.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { classes, phraseClasses };
}
