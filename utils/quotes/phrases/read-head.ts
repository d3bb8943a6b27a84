import { isGivenName } from '../words/guess-gender';
import { hasClass, isKind, opensSentence, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { commonKind, readCommon } from './common-noun';
import { isThing } from './is-thing';
import { readJoinedBody } from './joined-body';
import { isNamingCompound } from './naming-compound';
import { readOrganisationName } from './organisation-name';
import { type Head, type Parts, plain, skipOpeners } from './phrase-head';
import { readNameBehindRole, readNamed } from './read-named';
import { findCaseAffiliation, refineName } from './refine-name';

/** What a noun phrase turns on: "Microsoft security researcher Jane Roe" is a person with role and affiliation. */
export function readHead(parts: Parts): Head {
  const { tokens, main } = parts;
  const from = skipOpeners(tokens, main);
  const last = tokens[main.to - 1];
  const organisation = parts.lexicon.grammar.headFirst
    ? readOrganisationName({ ...parts, main: { from, to: main.to } })
    : null;
  if (organisation) return { ...plain('organisation', tokens[organisation.to - 1]), name: organisation };
  const body = readJoinedBody(parts, from);
  if (body) return body;
  const workplace = findCaseAffiliation(parts);
  if (workplace)
    return {
      ...readHead({ ...parts, main: { from: main.from, to: workplace.from } }),
      affiliation: workplace,
    };
  const common = isProperHere(parts, from) ? null : commonKind(parts, from);
  if (common !== null) return readNameBehindRole(parts, from) ?? readCommon(parts, common);
  const inner = last?.capital ? null : findInnerNoun(tokens, { from, to: main.to });
  if (inner !== null) return readHead({ ...parts, main: { from: main.from, to: inner + 1 } });
  if (!last?.capital && !isKind(last, 'marked')) return plain('other', last);
  if (isCommonNoun(parts, from)) return plain('other', last);
  if (main.to - main.from === 1 && isPlainOpening(parts, main.from)) return plain('other', last);
  if (isOneOfMany(parts, from)) return plain('unnamed', last);
  if (isOwnedByCountry(parts, from))
    return readHead({ ...parts, main: { from: main.from, to: main.to - 1 } });
  return refineName(readNamed(parts, from), parts);
}

/** "die Regierung Guatemalas", "der Präsident Frankreichs": whose office or body it is, and no name of it. */
function isOwnedByCountry({ tokens, main, lexicon }: Parts, from: number): boolean {
  const { lower } = tokenAt(tokens, main.to - 1);
  return (
    main.to - from > 1 &&
    hasClass(tokens[main.to - 2], WordClass.role | WordClass.organisationNoun | WordClass.document) &&
    lexicon.isOwningCountry(lower)
  );
}

/** Where common nouns stand bare, one with a capital inside a sentence is a name: "sier Havbanken". */
function isProperHere({ tokens, main, linked, lexicon }: Parts, from: number): boolean {
  const [before, last] = [tokenAt(tokens, main.from - 1), tokenAt(tokens, main.to - 1)];
  if (main.to - from === 1 && isNamingCompound(tokens, main.to - 1, lexicon)) return true;
  if (lexicon.grammar.headFirst && isCalled(tokens, { from, to: main.to })) return true;
  if (!lexicon.grammar.bareNouns || main.to - from !== 1 || !last.capital) return false;
  if (before.kind !== 'word') return false;
  const isOwn = linked.length === 0 || !lexicon.classes.has(last.lower);
  const isCompound =
    linked.length === 0 &&
    hasClass(last, WordClass.role | WordClass.unnamed) &&
    !lexicon.classes.has(last.lower);
  return (
    isCompound || hasClass(last, WordClass.document) || (isOwn && hasClass(last, WordClass.organisationNoun))
  );
}

/** "o jornal Público", "le quotidien La Voix": where nouns come first, a capital behind one is what it is called. */
function isCalled(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = tokenAt(tokens, to - 2);
  return (
    to - from > 1 &&
    tokenAt(tokens, to - 1).capital &&
    !before.capital &&
    hasClass(before, WordClass.organisationNoun)
  );
}

/**
 * Where every noun has a capital, one word behind an article or an adjective is no name, nor one that ends as things do:
 * "der Rückgang", "erste Reaktionen", "Schätzungen", but "die SPD".
 */
function isCommonNoun({ tokens, main, lexicon }: Parts, from: number): boolean {
  if (!lexicon.grammar.capitalNouns) return false;
  const last = tokenAt(tokens, main.to - 1);
  if (
    hasClass(tokens[from], WordClass.time) &&
    main.to - from > 1 &&
    !hasClass(last, WordClass.organisationWord)
  )
    return true;
  if (last.kind !== 'word' || last.acronym || hasClass(last, WordClass.organisationWord)) return false;
  if (main.to - from > 1) return isDescribed(tokens, { from, to: main.to - 1 });
  return from > main.from || isThing(last.lower, lexicon);
}

/** "praktische", "eigene": plain words and nothing that stands before a name. */
function isDescribed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.capital || token.bits !== 0) return false;
  }
  return true;
}

/** "an Iowa Republican", "one Ohio Democrat", "a Norwegian": behind "a" a name is no person's own. */
function isOneOfMany({ tokens, main, lexicon }: Parts, from: number): boolean {
  if (lexicon.grammar.capitalNouns || lexicon.grammar.bareNouns || from === main.from) return false;
  const opener = tokenAt(tokens, from - 1);
  const isIndefinite = hasClass(opener, WordClass.article) && !lexicon.definites.has(opener.lower);
  if (opener.abbreviated || (!isIndefinite && !lexicon.loneSubjects.has(opener.lower))) return false;
  if (isGivenName(tokenAt(tokens, from).lower)) return false;
  for (let at = from; at < main.to; at += 1)
    if (!tokenAt(tokens, at).capital || hasClass(tokens[at], WordClass.title | WordClass.organisationWord))
      return false;
  return !hasClass(tokens[main.to], WordClass.coordinator | WordClass.document);
}

const SPEAKING_NOUN =
  WordClass.unnamed | WordClass.role | WordClass.group | WordClass.organisationNoun | WordClass.document;

/** "a source involved", "people close": the noun before what says more about it. */
function findInnerNoun(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = to - 2; at >= from; at -= 1) {
    if (tokenAt(tokens, at + 1).capital || hasClass(tokens[at + 1], WordClass.genitive)) return null;
    if (hasClass(tokens[at], SPEAKING_NOUN)) return at;
  }
  return null;
}

/** "Daqui", "Preguntado": an adverb or a verb whose capital only opens the sentence. */
function isPlainOpening({ tokens, lexicon }: Parts, at: number): boolean {
  const token = tokens[at];
  if (!token || token.acronym || !opensSentence(tokens, at)) return false;
  return hasClass(token, WordClass.adverb) || lexicon.verbs.has(token.lower);
}
