import type { Grammar, SpacedLexicon } from '../../lexicon/quotes/quote-lexicon';
import { listCountryNames } from '../words/country-names';
import { splitNouns } from './add-plurals';
import { compileClasses } from './compile-classes';
import { compileAttributions, compileOpenings, compilePhraseSet, compileViaPhrases } from './compile-phrases';
import { compileVerbs } from './compile-verbs';
import type { CompiledLexicon, Pronoun } from './compiled-lexicon';
import { splitList, toSet } from './lexicon-words';

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
    ...compileForms(lexicon),
    adverbEndings: splitList(words.adverbEndings),
    adverbLookalikes: toSet(words.adverbLookalikes),
    openers: toSet(words.openers),
    verbs: compileVerbs(lexicon),
    attributions: compileAttributions(lexicon),
    conditionals: toSet(words.conditionals),
    copulas: toSet(words.copulas),
    breaksOff: compileOpenings(words.breaksOff ?? '', grammar),
    loneSubjects: toSet(words.loneSubjects),
    organisationPronouns: toSet(words.organisationPronouns),
    personalPossessives: toSet(words.personalPossessives),
    organisationPossessives: toSet(words.organisationPossessives),
    authorLinks: toSet(words.authorLinks),
    workplaceLinks: toSet(words.workplaceLinks),
    continuing: toSet(words.continuing),
    asSaid: toSet(words.asSaid),
    soSaid: toSet(words.soSaid),
    infinitive: grammar.reportedInfinitive
      ? {
          behind: toSet(grammar.reportedInfinitive.behind),
          endings: splitList(grammar.reportedInfinitive.endings),
        }
      : null,
    abbreviations: toSet(lexicon.abbreviations),
    ...compileViaPhrases(lexicon),
    media: compilePhraseSet(via.media, grammar),
    platforms: toSet(via.platforms),
    listeners: toSet(via.listeners),
    innerBodies: toSet(organisations.innerBodies),
    authorities: toSet(organisations.authorities),
    institutions: toSet(organisations.institutions),
    bodyEndings: splitList(organisations.nameEndings ?? ''),
    nameLinks: toSet(organisations.nameLinks),
  };
}

/** Where a name takes an ending and no apostrophe when it owns something. The names are fetched once they are asked for. */
function compileOwningCountries(lang: string, { capitalNouns, nameEndings }: Grammar) {
  const endings = capitalNouns ? splitList(nameEndings) : [];
  let known: ReadonlySet<string> | null = null;
  return (word: string): boolean =>
    endings.some((ending) => {
      if (!word.endsWith(ending)) return false;
      known ??= listCountryNames(lang);
      return known.has(word.slice(0, word.length - ending.length));
    });
}

function compileForms({ lang, grammar }: SpacedLexicon) {
  return {
    datives: toSet(grammar.datives),
    thingEndings: splitList(grammar.thingEndings ?? ''),
    surnameEndings: toSet(grammar.surnameEndings),
    elisions: toSet(grammar.elisions),
    genitives: splitList(grammar.genitives),
    nameEndings: splitList(grammar.nameEndings),
    isOwningCountry: compileOwningCountries(lang, grammar),
    affiliationEndings: splitList(grammar.affiliationEndings ?? ''),
  };
}

function compilePeople({ words, people, grammar }: SpacedLexicon) {
  return {
    pronouns: compilePronouns(words.pronouns),
    obliques: compilePronouns(words.obliques ?? []),
    titles: new Map(
      people.titles.flatMap(({ forms, gender }) => splitList(forms).map((form) => [form, gender] as const)),
    ),
    roles: new Map(
      people.roles.flatMap(({ forms, gender, rank }) =>
        splitNouns(forms, grammar).map((form) => [form, { gender, rank }] as const),
      ),
    ),
    roleEndings: splitNouns(people.roleEndings ?? '', grammar),
    takeUps: toSet(people.takeUps),
    reactions: compileOpenings(people.reactions ?? '', grammar),
    firmOffices: toSet(people.firmOffices),
    leadVerbs: toSet(people.leadVerbs),
    voices: toSet(people.voices),
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
    chants: toSet(marked.chants),
    crowds: toSet(marked.crowds),
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
