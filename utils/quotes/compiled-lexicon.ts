import type { CueVerbs, Grammar, RoleNouns, SpacedLexicon, WordList } from '../lexicon/quotes/quote-lexicon';
import { fuseLast, splitEntry, splitList } from './lexicon-words';
import { WordClass } from './word-class';

/** A lexicon made ready for look-ups by word. */
export interface CompiledLexicon {
  readonly lang: string;
  readonly grammar: Grammar;
  readonly classes: ReadonlyMap<string, number>;
  /** Phrases of two words and more, by their first word, longest first. */
  readonly phraseClasses: ReadonlyMap<string, readonly ClassedPhrase[]>;
  readonly adverbEndings: readonly string[];
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  readonly attributions: ReadonlyMap<string, readonly AttributionRule[]>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Those that stand behind a preposition only. */
  readonly obliques: ReadonlyMap<string, Pronoun>;
  readonly asSaid: ReadonlySet<string>;
  readonly soSaid: ReadonlySet<string>;
  readonly infinitive: { readonly behind: ReadonlySet<string>; readonly endings: readonly string[] } | null;
  readonly titles: ReadonlyMap<string, Gender>;
  readonly roles: ReadonlyMap<string, { readonly gender: Gender; readonly rank: RoleNouns['rank'] }>;
  readonly abbreviations: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly genitives: readonly string[];
  readonly nameEndings: readonly string[];
  readonly affiliationEndings: readonly string[];
  readonly labels: PhraseSet;
  readonly works: ReadonlySet<string>;
  readonly inscriptions: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly via: readonly ViaRule[];
  /** The same by their first word. */
  readonly viaByWord: ReadonlyMap<string, readonly ViaRule[]>;
  readonly media: PhraseSet;
  readonly platforms: ReadonlySet<string>;
  readonly nameLinks: ReadonlySet<string>;
  readonly takeUps: ReadonlySet<string>;
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
  /** A bare noun behind it is a unit and no speaker. */
  readonly needsName: boolean;
  /** False for a phrase that names nobody: "a suo dire". */
  readonly names: boolean;
}

export interface ViaRule {
  readonly words: readonly string[];
  readonly slot: 'outlet' | 'platform' | 'medium';
}

/** Phrases of one word and more, by their last word: for looking backwards. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

const compiled = new WeakMap<SpacedLexicon, CompiledLexicon>();

/** Compiled once a lexicon, on first use. */
export function compileLexicon(lexicon: SpacedLexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const fresh = compile(lexicon);
  compiled.set(lexicon, fresh);
  return fresh;
}

function compile(lexicon: SpacedLexicon): CompiledLexicon {
  const { grammar, words, via, organisations } = lexicon;
  return {
    lang: lexicon.lang,
    grammar,
    ...compileClasses(lexicon),
    ...compilePeople(lexicon),
    ...compileMarked(lexicon),
    adverbEndings: splitList(words.adverbEndings),
    verbs: compileVerbs(lexicon),
    attributions: compileAttributions(lexicon),
    asSaid: toSet(words.asSaid),
    soSaid: toSet(words.soSaid),
    infinitive: grammar.reportedInfinitive
      ? {
          behind: toSet(grammar.reportedInfinitive.behind),
          endings: splitList(grammar.reportedInfinitive.endings),
        }
      : null,
    abbreviations: toSet(lexicon.abbreviations),
    elisions: toSet(grammar.elisions),
    genitives: splitList(grammar.genitives),
    nameEndings: splitList(grammar.nameEndings),
    affiliationEndings: splitList(grammar.affiliationEndings ?? ''),
    ...compileViaPhrases(lexicon),
    media: compilePhraseSet(via.media, grammar),
    platforms: toSet(via.platforms),
    nameLinks: toSet(organisations.nameLinks),
  };
}

function toSet(list: WordList = ''): ReadonlySet<string> {
  return new Set(splitList(list));
}

function compilePeople({ words, people }: SpacedLexicon) {
  return {
    pronouns: compilePronouns(words.pronouns),
    obliques: compilePronouns(words.obliques ?? []),
    titles: new Map(
      people.titles.flatMap(({ forms, gender }) => splitList(forms).map((form) => [form, gender] as const)),
    ),
    roles: new Map(
      people.roles.flatMap(({ forms, gender, rank }) =>
        splitList(forms).map((form) => [form, { gender, rank }] as const),
      ),
    ),
    takeUps: toSet(people.takeUps),
    definites: compileDefinites(words),
    demonstratives: toSet(words.demonstratives),
    without: toSet(words.without),
  };
}

function compileMarked({ marked, ranking, grammar }: SpacedLexicon) {
  return {
    labels: compilePhraseSet(marked.labels, grammar),
    works: toSet(marked.works),
    inscriptions: toSet(marked.inscriptions),
    questions: toSet(marked.questions),
    answers: toSet(marked.answers),
    dangling: toSet(ranking.dangling),
    weighty: toSet(ranking.weighty),
    firstPerson: toSet(ranking.firstPerson),
  };
}

function compilePronouns(pronouns: SpacedLexicon['words']['pronouns']): ReadonlyMap<string, Pronoun> {
  return new Map(
    pronouns.flatMap(({ forms, gender, number }) =>
      splitList(forms).map((form) => [form, { gender, many: number === 'many' }] as const),
    ),
  );
}

function compileDefinites(words: SpacedLexicon['words']): ReadonlySet<string> {
  const indefinite = new Set(splitList(words.indefinites ?? ''));
  const articles = splitList(words.articles).filter((word) => !indefinite.has(word));
  return new Set([...articles, ...splitList(words.demonstratives ?? '')]);
}

function compileClasses({ words, people, organisations, grammar }: SpacedLexicon) {
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
    ...people.roles.map(({ forms }) => [WordClass.role, forms] as const),
  ];
  const all = new Map<string, number>();
  for (const [bits, list] of lists) {
    for (const entry of splitList(list)) all.set(entry, (all.get(entry) ?? 0) | bits);
  }
  return partByLength(all, grammar);
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

function compileVerbs({ verbs: entries, grammar }: SpacedLexicon): Map<string, VerbForm[]> {
  const verbs = new Map<string, VerbForm[]>();
  for (const entry of entries) {
    const verb: CompiledVerb = {
      governs: entry.governs,
      particle: entry.particle ?? null,
      complements: new Set(
        splitList(entry.complements ?? '').flatMap((word) => fuseLast([word], grammar).flat()),
      ),
      addressee: entry.addressee ?? false,
      strong: entry.strong ?? false,
      intends: entry.intends ?? false,
    };
    const shapes: readonly (readonly [VerbShape, WordList | undefined])[] = [
      ['finite', entry.forms],
      ['participle', entry.participles],
      ['gerund', entry.gerunds],
    ];
    for (const [shape, list] of shapes) {
      for (const form of splitList(list ?? '')) {
        for (const words of fuseLast(splitEntry(form, grammar), grammar))
          fileUnder(verbs, words[0] ?? form, { words, shape, verb });
      }
    }
  }
  for (const forms of verbs.values()) forms.sort(byLengthThenParticle);
  return verbs;
}

function byLengthThenParticle(a: VerbForm, b: VerbForm): number {
  return (
    b.words.length - a.words.length || Number(b.verb.particle !== null) - Number(a.verb.particle !== null)
  );
}

function compileAttributions({
  phrases,
  echoes = '',
  grammar,
}: SpacedLexicon): Map<string, AttributionRule[]> {
  const rules = new Map<string, AttributionRule[]>();
  for (const { phrase, content, needsMarks = false, needsName = false } of phrases) {
    const [opening = [], after = []] = phrase.split('{source}').map((part) => splitEntry(part, grammar));
    for (const before of fuseLast(opening, grammar))
      fileUnder(rules, before[0] ?? after[0] ?? '', {
        before,
        after,
        content,
        needsMarks,
        needsName,
        names: true,
      });
  }
  for (const echo of splitList(echoes)) {
    const before = splitEntry(echo, grammar);
    fileUnder(rules, before[0] ?? '', {
      before,
      after: [],
      content: 'around',
      needsMarks: false,
      needsName: false,
      names: false,
    });
  }
  for (const filed of rules.values()) filed.sort((a, b) => b.before.length - a.before.length);
  return rules;
}

function compileViaPhrases({ via: { phrases }, grammar }: SpacedLexicon) {
  const via = splitList(phrases).flatMap((phrase) => compileVia(phrase, grammar));
  const viaByWord = new Map<string, ViaRule[]>();
  for (const rule of via) fileUnder(viaByWord, rule.words[0] ?? '', rule);
  return { via, viaByWord };
}

function compileVia(phrase: string, grammar: Grammar): readonly ViaRule[] {
  const [opening = []] = phrase.split('{').map((part) => splitEntry(part, grammar));
  const slot = phrase.includes('{medium}') ? 'medium' : phrase.includes('{platform}') ? 'platform' : 'outlet';
  return fuseLast(opening, grammar).map((words) => ({ words, slot }));
}

function compilePhraseSet(list: WordList, grammar: Grammar): PhraseSet {
  const phrases = new Map<string, string[][]>();
  for (const entry of splitList(list)) {
    const words = splitEntry(entry, grammar);
    fileUnder(phrases, words[words.length - 1] ?? entry, words);
  }
  return phrases;
}

function fileUnder<T>(files: Map<string, T[]>, key: string, value: T): void {
  const filed = files.get(key);
  if (filed) filed.push(value);
  else files.set(key, [value]);
}
