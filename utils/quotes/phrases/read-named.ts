import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { guessGender } from '../words/guess-gender';
import { hasClass, isKind, opensSentence, type Token, type TokenRange, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import { findLinkedOwner, findOwner, saysWhere } from './find-owner';
import { findRoleStart } from './find-role-start';
import { type Head, type Parts, plain } from './phrase-head';
import { roleGender } from './role-gender';

export function readNamed({ tokens, main, linked, lexicon }: Parts, from: number): Head {
  const name = findNameRun(tokens, {
    from: behindMaker(tokens, { from, to: main.to }, lexicon),
    to: main.to,
  });
  const before = tokens[name.from - 1];
  const last = tokenAt(tokens, name.to - 1);
  const maker =
    hasClass(before, WordClass.organisationNoun) && name.from > from && !hasClass(before, WordClass.role);
  const joined = tokens.slice(name.from, name.to).some((token) => isKind(token, 'sign'));
  const isOrganisation =
    maker || joined || (name.to - name.from > 1 && hasClass(last, WordClass.organisationWord));
  const officeTo = beforeTitles(tokens, { from, to: name.from });
  const hasRole = officeTo > from && hasClass(tokens[officeTo - 1], WordClass.role);
  const hasTitle = name.from > from && hasClass(before, WordClass.title);
  const hasOffice = !isOrganisation && isUnlistedOffice(tokens, { from, to: name.from }, { name, lexicon });
  const role = hasOffice
    ? { from, to: name.from }
    : hasRole
      ? { from: findRoleStart(tokens, { from, to: officeTo }), to: officeTo }
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
    head: last.lower,
    gender: roleGender(tokens, { from, to: name.from }, lexicon),
    many: false,
  };
}

/** "die Forscherin Prof. Dr. Anna Lind": where the office ends, its titles left to neither. */
function beforeTitles(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = to;
  while (at > from && isTitleOrItsStop(tokens[at - 1])) at -= 1;
  return at > from && hasClass(tokens[at - 1], WordClass.role) ? at : to;
}

function isTitleOrItsStop(token: Token | undefined): boolean {
  return hasClass(token, WordClass.title) && !hasClass(token, WordClass.role);
}

/** "la réparatrice Nadège Dupriez": one plain word between article and a full name that is somebody's. */
function isUnlistedOffice(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { name, lexicon }: { readonly name: TokenRange; readonly lexicon: CompiledLexicon },
): boolean {
  const [word, opener] = [tokenAt(tokens, from), tokens[from - 1]];
  if (to - from === 2 || to - from === 3)
    return canHoldField(tokens, to - 1, lexicon) && isOfficeWithField(tokens, { from, to });
  if (to - from !== 1 || word.capital || !hasClass(opener, WordClass.article)) return false;
  if (hasClass(word, WordClass.title | WordClass.organisationNoun | WordClass.role)) return false;
  return name.to - name.from > 1 && guessGender(tokenAt(tokens, name.from).lower) !== null;
}

/** Where nouns come first, or behind "named": "a meteorologist named Edvard Lorentzen". */
function canHoldField(tokens: readonly Token[], at: number, { grammar, labels }: CompiledLexicon): boolean {
  return (
    grammar.headFirst ?? labels.get(tokenAt(tokens, at).lower)?.some(({ length }) => length === 1) ?? false
  );
}

/** "el abogado laboralista Fermín Oroz": an office and a plain word or two that say which. */
function isOfficeWithField(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (!hasClass(tokens[from], WordClass.role) || tokenAt(tokens, from).capital) return false;
  for (let at = from + 1; at < to; at += 1) {
    const { kind, capital } = tokenAt(tokens, at);
    if (kind !== 'word' || capital || hasClass(tokens[at], FUNCTION_WORD | WordClass.title)) return false;
  }
  return true;
}

/** "le directeur de la rédaction Paul Morel": the name ends the last group that hangs on the role. */
export function readNameBehindRole({ tokens, main, linked, lexicon }: Parts, from: number): Head | null {
  const last = linked[linked.length - 1];
  if (!lexicon.grammar.headFirst || !last || !hasClass(tokens[from], WordClass.role)) return null;
  if (tokenAt(tokens, last.from).capital)
    return readNameBehindOwner({ tokens, main, linked, lexicon }, { from, last });
  let start = last.to;
  while (
    start > last.from &&
    tokenAt(tokens, start - 1).kind === 'word' &&
    tokenAt(tokens, start - 1).capital
  )
    start -= 1;
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

/** "dem Branchenverband Digitalnord": a compound says what kind of body it is, and the name follows. */
function behindMaker(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): number {
  const [first, next] = [tokens[from], tokenAt(tokens, from + 1)];
  if (!lexicon.grammar.capitalNouns || !first || to - from !== 2 || !next.capital) return from;
  const isKind = hasClass(first, WordClass.organisationNoun) && !lexicon.classes.has(first.lower);
  return isKind && !first.lower.includes('-') && !hasClass(next, WordClass.organisationWord)
    ? from + 1
    : from;
}

/** "il direttore di Vetrolux Piero Zanon": the owner's name runs into the person's, which a given name begins. */
function readNameBehindOwner(
  { tokens, main, lexicon }: Parts,
  { from, last }: { readonly from: number; readonly last: TokenRange },
): Head | null {
  if (lexicon.grammar.bareNouns || !hasClass(tokens[last.from - 1], WordClass.affiliationLink)) return null;
  for (let at = last.from + 1; at < last.to - 1; at += 1) {
    if (
      !tokenAt(tokens, at).capital ||
      !tokenAt(tokens, at + 1).capital ||
      guessGender(tokenAt(tokens, at).lower) === null
    )
      continue;
    return {
      ...plain('person', tokens[last.to - 1]),
      name: { from: at, to: last.to },
      role: { from, to: last.from - 1 },
      affiliation: { from: last.from, to: at },
      gender: roleGender(tokens, main, lexicon),
    };
  }
  return null;
}

/** The run of capitals that ends the group, without roles and titles before it. */
function findNameRun(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = to - 1;
  const isBody = hasClass(tokens[to - 1], WordClass.organisationWord | WordClass.organisationNoun);
  while (
    start > from &&
    (belongsToName(tokens, start - 1, from) || (isBody && belongsToBody(tokens, start - 1)))
  )
    start -= 1;
  while (
    start < to - 1 &&
    hasClass(tokens[start], WordClass.title | WordClass.nameParticle) &&
    !tokenAt(tokens, start).capital
  )
    start += 1;
  return { from: start, to };
}

/** "National Police Chiefs’ Council": in an organisation's name, what is an office or says its reach elsewhere. */
function belongsToBody(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (hasClass(token, WordClass.coordinator)) return tokenAt(tokens, at - 1).capital;
  if (token.kind === 'sign') return hasClass(token, WordClass.genitive) && tokenAt(tokens, at - 1).capital;
  if (token.capital !== true || hasClass(token, FUNCTION_WORD)) return false;
  const next = tokenAt(tokens, at + 1);
  const isInside =
    hasClass(next, WordClass.coordinator) || (next.kind === 'sign' && hasClass(next, WordClass.genitive));
  const isJoined = hasClass(tokens[at - 1], WordClass.coordinator) && tokenAt(tokens, at - 2).capital;
  const isPair = hasClass(token, WordClass.organisationNoun) && hasClass(next, WordClass.organisationNoun);
  return isInside || isJoined || isPair || hasClass(token, WordClass.roleModifier);
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
