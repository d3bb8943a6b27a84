import type { CompiledLexicon, Gender } from './compiled-lexicon';
import { guessGender } from './guess-gender';
import type { NounKind, NounPhrase } from './noun-phrase';
import { readOrganisationName } from './organisation-name';
import { findCaseAffiliation, refineName } from './refine-name';
import { hasClass, isKind, opensSentence, type Token, type TokenRange } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

type Head = Omit<NounPhrase, 'range'>;

interface Parts {
  readonly tokens: readonly Token[];
  /** The first noun group, its openers included. */
  readonly main: TokenRange;
  /** The groups hung on it by "of", "at", … */
  readonly linked: readonly TokenRange[];
  readonly lexicon: CompiledLexicon;
}

/** What a noun phrase turns on: "Microsoft security researcher Jane Roe" is a person with role and affiliation. */
export function readHead(parts: Parts): Head {
  const { tokens, main } = parts;
  const from = skipOpeners(tokens, main);
  const last = tokens[main.to - 1];
  const organisation = parts.lexicon.grammar.headFirst
    ? readOrganisationName({ ...parts, main: { from, to: main.to } })
    : null;
  if (organisation) return { ...plain('organisation', tokens[organisation.to - 1]), name: organisation };
  const workplace = findCaseAffiliation(parts);
  if (workplace)
    return {
      ...readHead({ ...parts, main: { from: main.from, to: workplace.from } }),
      affiliation: workplace,
    };
  const common = isProperHere(parts, from) ? null : commonKind(tokens, main, from);
  if (common !== null) return readNameBehindRole(parts, from) ?? readCommon(parts, common);
  const inner = last?.capital ? null : findInnerNoun(tokens, { from, to: main.to });
  if (inner !== null) return readHead({ ...parts, main: { from: main.from, to: inner + 1 } });
  if (!last?.capital && !isKind(last, 'marked')) return plain('other', last);
  if (isCommonNoun(parts, from)) return plain('other', last);
  if (main.to - main.from === 1 && isPlainOpening(parts, main.from)) return plain('other', last);
  return refineName(readNamed(parts, from), parts);
}

/** Where common nouns stand bare, one with a capital inside a sentence is a name: "sier Havbanken". */
function isProperHere({ tokens, main, linked, lexicon }: Parts, from: number): boolean {
  const [before, last] = [tokens[main.from - 1], tokens[main.to - 1]];
  if (!lexicon.grammar.bareNouns || main.to - from !== 1 || !last?.capital || linked.length > 0) return false;
  return before?.kind === 'word' && hasClass(last, WordClass.organisationNoun);
}

/** Where every noun has a capital, one word behind an article is no name: "der Rückgang", but "die SPD". */
function isCommonNoun({ tokens, main, lexicon }: Parts, from: number): boolean {
  if (!lexicon.grammar.capitalNouns || from === main.from || main.to - from !== 1) return false;
  const last = tokens[main.to - 1];
  return last?.kind === 'word' && !last.acronym && !hasClass(last, WordClass.organisationWord);
}

const SPEAKING_NOUN =
  WordClass.unnamed | WordClass.role | WordClass.group | WordClass.organisationNoun | WordClass.document;

/** "a source involved", "people close": the noun before what says more about it. */
function findInnerNoun(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = to - 2; at >= from; at -= 1) {
    if (tokens[at + 1]?.capital || hasClass(tokens[at + 1], WordClass.genitive)) return null;
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

function skipOpeners(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (at < to && hasClass(tokens[at], WordClass.article | WordClass.determiner)) at += 1;
  return at;
}

/** The kind of a phrase whose last word is a common noun that speaks; null where the last word is a name or unknown. */
function commonKind(tokens: readonly Token[], main: TokenRange, from: number): NounKind | null {
  const last = tokens[main.to - 1];
  if (!last) return null;
  if (from === main.to) return 'unnamed';
  const named = last.capital && main.to - from > 1 && tokens[main.to - 2]?.capital === true;
  if (named && hasClass(last, WordClass.organisationWord)) return null;
  if (named && guessGender(tokens[main.to - 2]?.lower ?? '') !== null) return null;
  if (hasClass(last, WordClass.role | WordClass.unnamed)) return 'unnamed';
  if (named && !hasClass(last, WordClass.group | WordClass.organisationNoun | WordClass.document))
    return null;
  if (hasClass(last, WordClass.document)) return 'document';
  if (hasClass(last, WordClass.organisationNoun)) return named ? null : 'company';
  if (hasClass(last, WordClass.group)) return named ? null : 'unnamed';
  return null;
}

function readCommon({ tokens, main, linked, lexicon }: Parts, kind: NounKind): Head {
  const last = tokens[main.to - 1];
  const roleFrom = kind === 'unnamed' ? findRoleStart(tokens, { from: main.from, to: main.to }) : main.to - 1;
  const owner =
    findOwner(tokens, { from: main.from, to: roleFrom }) ?? findLinkedOwner(tokens, linked, lexicon);
  return {
    kind,
    name: null,
    role: null,
    affiliation: owner,
    head: last?.lower ?? '',
    gender: roleGender(tokens, main, lexicon),
    many: false,
  };
}

function readNamed({ tokens, main, linked, lexicon }: Parts, from: number): Head {
  const name = findNameRun(tokens, { from, to: main.to });
  const before = tokens[name.from - 1];
  const last = tokens[name.to - 1];
  const maker =
    hasClass(before, WordClass.organisationNoun) && name.from > from && !hasClass(before, WordClass.role);
  const joined = tokens.slice(name.from, name.to).some((token) => isKind(token, 'sign'));
  const isOrganisation =
    maker || joined || (name.to - name.from > 1 && hasClass(last, WordClass.organisationWord));
  const hasRole = name.from > from && hasClass(before, WordClass.role);
  const hasTitle = name.from > from && hasClass(before, WordClass.title);
  const hasOffice = !isOrganisation && isUnlistedOffice(tokens, { from, to: name.from }, name);
  const role = hasOffice
    ? { from, to: name.from }
    : hasRole
      ? { from: findRoleStart(tokens, { from, to: name.from }), to: name.from }
      : null;
  const owned = role?.from ?? name.from;
  const owner =
    role || hasClass(tokens[owned - 1], WordClass.genitive) ? findOwner(tokens, { from, to: owned }) : null;
  const kind = isOrganisation ? 'organisation' : role || hasTitle ? 'person' : 'name';
  return {
    kind,
    name,
    role,
    affiliation:
      owner ??
      findLinkedOwner(
        tokens,
        linked.filter((group) => saysWhere(tokens, group, lexicon)),
        lexicon,
      ),
    head: last?.lower ?? '',
    gender: roleGender(tokens, { from, to: name.from }, lexicon),
    many: false,
  };
}

/** "la réparatrice Nadège Dupriez": one plain word between article and a full name that is somebody's. */
function isUnlistedOffice(tokens: readonly Token[], { from, to }: TokenRange, name: TokenRange): boolean {
  const [word, opener] = [tokens[from], tokens[from - 1]];
  if (to - from !== 1 || word?.capital || !hasClass(opener, WordClass.article)) return false;
  if (hasClass(word, WordClass.title | WordClass.organisationNoun | WordClass.role)) return false;
  return name.to - name.from > 1 && guessGender(tokens[name.from]?.lower ?? '') !== null;
}

/** "le directeur de la rédaction Paul Morel": the name ends the last group that hangs on the role. */
function readNameBehindRole({ tokens, main, linked, lexicon }: Parts, from: number): Head | null {
  const last = linked[linked.length - 1];
  if (
    !lexicon.grammar.headFirst ||
    !last ||
    !hasClass(tokens[from], WordClass.role) ||
    tokens[last.from]?.capital
  )
    return null;
  let start = last.to;
  while (start > last.from && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start -= 1;
  const before = tokens[start - 1];
  const isName = last.to - start > 1 && start > last.from && before?.capital === false;
  if (!isName || hasClass(before, FUNCTION_WORD | WordClass.organisationNoun)) return null;
  return {
    ...plain('person', tokens[last.to - 1]),
    name: { from: start, to: last.to },
    role: { from, to: start },
    gender: roleGender(tokens, main, lexicon),
  };
}

/** The run of capitals that ends the group, without roles and titles before it. */
function findNameRun(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = to - 1;
  while (start > from && belongsToName(tokens, start - 1, from)) start -= 1;
  while (
    start < to - 1 &&
    hasClass(tokens[start], WordClass.title | WordClass.nameParticle) &&
    !tokens[start]?.capital
  )
    start += 1;
  return { from: start, to };
}

function belongsToName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || hasClass(token, WordClass.genitive)) return false;
  if (isKind(token, 'marked') || isKind(token, 'sign')) return at > from;
  if (hasClass(token, WordClass.role | WordClass.title)) return false;
  if (
    hasClass(token, WordClass.organisationNoun) &&
    !hasClass(token, WordClass.organisationWord) &&
    at === from
  )
    return false;
  if (hasClass(token, WordClass.roleModifier) && at === from) return false;
  if (hasClass(token, WordClass.adverb) && at === from && opensSentence(tokens, at)) return false;
  if (token.capital) return !hasClass(token, FUNCTION_WORD) || at > from || hasClass(token, WordClass.modal);
  return hasClass(token, WordClass.nameParticle) && at > from;
}

/** A role runs left over lower-case words and listed modifiers: "former deputy chief executive". */
export function findRoleStart(tokens: readonly Token[], { from, to }: TokenRange): number {
  let start = to - 1;
  while (start > from && (belongsToRole(tokens[start - 1]) || joinsRoles(tokens, start - 1))) start -= 1;
  return start;
}

function joinsRoles(tokens: readonly Token[], at: number): boolean {
  return hasClass(tokens[at], WordClass.coordinator) && hasClass(tokens[at - 1], WordClass.role);
}

function belongsToRole(token: Token | undefined): boolean {
  if (
    token?.kind !== 'word' ||
    hasClass(token, WordClass.genitive | WordClass.article | WordClass.determiner)
  )
    return false;
  if (hasClass(token, WordClass.role | WordClass.roleModifier)) return true;
  return !token.capital && !hasClass(token, FUNCTION_WORD);
}

/** "Cloudflare’s", "Microsoft": the name in front of a role. */
function findOwner(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let end = to;
  while (end > from && hasClass(tokens[end - 1], WordClass.genitive)) end -= 1;
  let start = end;
  while (start > from && isProper(tokens[start - 1])) start -= 1;
  if (start < end) return { from: start, to: end };
  return null;
}

/** Where nouns have capitals: "von Nordlys", "von der Universität", but not "der Küsten-Zeitung", "bei der Vorstellung". */
function saysWhere(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): boolean {
  if (!lexicon.grammar.capitalNouns) return true;
  if (!hasClass(tokens[from - 1], WordClass.preposition)) return false;
  if (
    !hasClass(tokens[from], WordClass.article | WordClass.determiner) &&
    !hasClass(tokens[from - 1], WordClass.article)
  )
    return true;
  return tokens
    .slice(from, to)
    .some(
      (token) => token.acronym || hasClass(token, WordClass.organisationNoun | WordClass.organisationWord),
    );
}

function findLinkedOwner(
  tokens: readonly Token[],
  linked: readonly TokenRange[],
  lexicon: CompiledLexicon,
): TokenRange | null {
  for (const group of [...linked].reverse()) {
    if (!hasClass(tokens[group.from - 1], WordClass.affiliationLink)) continue;
    const from = skipOpeners(tokens, group);
    const last = tokens[group.to - 1];
    if (lexicon.platforms.has(tokens[from]?.lower ?? '')) continue;
    if (from < group.to && (last?.capital || hasClass(last, WordClass.organisationNoun)))
      return joinLinkedName(tokens, { from, to: group.to }, linked);
  }
  return null;
}

/** "the University of Oslo" is one name though "of" parts it. */
function joinLinkedName(
  tokens: readonly Token[],
  owner: TokenRange,
  linked: readonly TokenRange[],
): TokenRange {
  const before = linked.find(({ to }) => to === owner.from - 1 || to === owner.from - 2);
  if (!before) return owner;
  const start = skipOpeners(tokens, before);
  const isName =
    start < before.to &&
    tokens[start]?.capital === true &&
    hasClass(tokens[before.to - 1], WordClass.organisationWord | WordClass.organisationNoun);
  return isName && hasClass(tokens[before.from - 1], WordClass.affiliationLink)
    ? { from: start, to: owner.to }
    : owner;
}

function isProper(token: Token | undefined): boolean {
  return (
    (token?.kind === 'word' && token.capital && !hasClass(token, FUNCTION_WORD | WordClass.time)) ||
    (isKind(token, 'sign') && token?.lower === '&')
  );
}

export function roleGender(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Gender {
  let gender: Gender = 'any';
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const found = lexicon.titles.get(word) ?? lexicon.roles.get(word)?.gender;
    if (found && found !== 'any') gender = found;
  }
  return gender;
}

function plain(kind: NounKind, head: Token | undefined): Head {
  return {
    kind,
    name: null,
    role: null,
    affiliation: null,
    head: head?.lower ?? '',
    gender: 'any',
    many: false,
  };
}
