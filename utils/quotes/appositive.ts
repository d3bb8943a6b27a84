import type { CompiledLexicon, Gender } from './compiled-lexicon';
import { parseNounPhrase } from './noun-phrase';
import { findRoleStart, roleGender } from './noun-phrase-head';
import { hasClass, isKind, type Token, type TokenRange } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

/** What stands about a person behind the name: ", vice president of servicing at Microsoft," · "(CEO)" · ", who leads policy at X". */
export interface RolePhrase {
  readonly role: TokenRange | null;
  readonly affiliation: TokenRange | null;
  readonly gender: Gender;
  /** The first token behind it. */
  readonly to: number;
  /** A clause ("who leads …"), which companies have too. */
  readonly clause: boolean;
}

const LONGEST_ROLE = 24;

/** A role phrase that begins at `from`; null where what stands there is none. */
export function readRolePhrase(
  tokens: readonly Token[],
  { from, to: limit }: TokenRange,
  lexicon: CompiledLexicon,
): RolePhrase | null {
  const until = Math.min(limit, from + LONGEST_ROLE);
  if (hasClass(tokens[from], WordClass.relative)) return readRoleClause(tokens, { from, to: until }, lexicon);
  let start = from;
  while (start < until && hasClass(tokens[start], WordClass.article | WordClass.determiner)) start += 1;
  const end = findRoleEnd(tokens, { from: start, to: until });
  const head = findRoleHead(tokens, { from: start, to: end });
  if (head === null) return null;
  const owned = findOwned(tokens, { from: start, to: head });
  const linked =
    findOwnerBehind(tokens, { from: head + 1, to: end }, lexicon) ??
    findAffiliation(tokens, { from: head + 1, to: end }, lexicon);
  const roleTo = linked?.linkAt ?? cutAtPlace(tokens, { from: head + 1, to: end });
  return {
    role: { from: owned.roleFrom, to: roleTo },
    affiliation: linked?.name ?? owned.owner,
    gender: roleGender(tokens, { from: start, to: head + 1 }, lexicon),
    to: end,
    clause: false,
  };
}

/** ", who leads platform security at Nordlys,": the clause up to the affiliation is the role. */
function readRoleClause(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): RolePhrase | null {
  let verb = from + 1;
  while (
    verb < to &&
    hasClass(tokens[verb], WordClass.adverb | WordClass.perfect) &&
    !hasClass(tokens[verb], WordClass.roleVerb)
  )
    verb += 1;
  if (!hasClass(tokens[verb], WordClass.roleVerb)) return null;
  const end = findRoleEnd(tokens, { from: verb, to });
  const linked = findAffiliation(tokens, { from: verb + 1, to: end }, lexicon);
  return {
    role: { from: verb, to: linked?.linkAt ?? end },
    affiliation: linked?.name ?? null,
    gender: 'any',
    to: end,
    clause: true,
  };
}

/** Up to the comma, bracket or clause that ends it; "and" only where more of the role follows. */
function findRoleEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (at < to && !endsRole(tokens, at)) at += 1;
  return at;
}

function endsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'sign')) return true;
  if (hasClass(token, WordClass.relative) || hasClass(token, WordClass.pronoun)) return true;
  if (hasClass(token, WordClass.subordinator) && !hasClass(token, WordClass.preposition)) return true;
  if (hasClass(token, WordClass.perfect | WordClass.modal) && !hasClass(token, WordClass.genitive))
    return true;
  return false;
}

function findRoleHead(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  let head: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (
      hasClass(tokens[at], WordClass.nounLink | WordClass.preposition) &&
      !hasClass(tokens[at], WordClass.role)
    )
      break;
    if (hasClass(tokens[at], WordClass.role | WordClass.unnamed)) head = at;
  }
  return head;
}

interface Owned {
  readonly owner: TokenRange | null;
  readonly roleFrom: number;
}

/** "Microsoft’s head", "the start-up’s head", "Microsoft spokesman": the owner before the role, and where the role begins. */
export function findOwned(tokens: readonly Token[], { from, to: head }: TokenRange): Owned {
  for (let at = head - 1; at > from; at -= 1) {
    if (!hasClass(tokens[at], WordClass.genitive)) continue;
    const owner = findNameBefore(tokens, { from, to: at }) ?? findNounBefore(tokens, { from, to: at });
    return { owner, roleFrom: at + 1 };
  }
  const start = findRoleStart(tokens, { from, to: head + 1 });
  const owner = findNameBefore(tokens, { from, to: start });
  const isModified =
    owner !== null && owner.from > from && hasClass(tokens[owner.from - 1], WordClass.roleModifier);
  return { owner, roleFrom: isModified ? from : start };
}

function findNameBefore(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let first = to;
  while (first > from && isProper(tokens[first - 1])) first -= 1;
  return first < to ? { from: first, to } : null;
}

function findNounBefore(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  if (!hasClass(tokens[to - 1], WordClass.organisationNoun)) return null;
  let first = to - 1;
  while (first > from && tokens[first - 1]?.kind === 'word' && !hasClass(tokens[first - 1], FUNCTION_WORD))
    first -= 1;
  return { from: first, to };
}

/** "prezes Zefirki", "rzecznik spółki Halonet": in a language of cases the owner stands bare behind the office. */
function findOwnerBehind(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): LinkedName | null {
  if (!lexicon.grammar.bareNouns || !lexicon.grammar.headFirst) return null;
  let at = from;
  while (
    at < to &&
    !tokens[at]?.capital &&
    !hasClass(tokens[at], WordClass.organisationNoun | WordClass.preposition)
  )
    at += 1;
  if (at >= to || hasClass(tokens[at], WordClass.preposition)) return null;
  let end = at;
  while (end < to && tokens[end]?.kind === 'word' && !hasClass(tokens[end], WordClass.preposition)) end += 1;
  return { linkAt: at, name: { from: at, to: end } };
}

interface LinkedName {
  readonly linkAt: number;
  readonly name: TokenRange;
}

/** The last "of/at/from NAME" of the phrase. */
function findAffiliation(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): LinkedName | null {
  let found: LinkedName | null = null;
  for (let at = from; at < to; at += 1) {
    if (!hasClass(tokens[at], WordClass.affiliationLink)) continue;
    const name = readLinkedName(tokens, { from: at + 1, to }, lexicon);
    if (name === null) continue;
    found = isDepartment(tokens, name) ? null : { linkAt: at, name };
    at = name.to - 1;
  }
  return found;
}

/** "Program Management", "Windows Servicing and Delivery": what somebody is in charge of, not who employs them. */
function isDepartment(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (hasClass(tokens[to - 1], WordClass.roleModifier)) return true;
  const words = tokens.slice(from, to);
  if (words.some((word) => hasClass(word, WordClass.organisationWord | WordClass.organisationNoun)))
    return false;
  return words.findIndex((word) => hasClass(word, WordClass.coordinator)) > 1;
}

function readLinkedName(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  let start = from;
  while (start < to && hasClass(tokens[start], WordClass.article | WordClass.determiner)) start += 1;
  const phrase = parseNounPhrase(tokens, { from: start, to }, lexicon);
  if (
    phrase?.kind === 'company' &&
    !tokens[start]?.capital &&
    !hasClass(tokens[phrase.range.to - 1], WordClass.role)
  )
    return segmentOf(tokens, start, to);
  if (!tokens[start]?.capital) return null;
  let end = start;
  while (end < to && (isProper(tokens[end]) || joinsName(tokens, end, to))) end += 1;
  const next = tokens[end];
  if (
    end === start ||
    (next?.kind === 'word' && end < to && !hasClass(next, FUNCTION_WORD | WordClass.genitive))
  )
    return null;
  return { from: start, to: end };
}

function segmentOf(tokens: readonly Token[], start: number, to: number): TokenRange {
  let end = start;
  while (
    end < to &&
    !hasClass(tokens[end], WordClass.preposition | WordClass.nounLink | WordClass.coordinator)
  )
    end += 1;
  return { from: start, to: end };
}

/** "University of Oslo", "Center for Democracy and Technology": a small word between capitals of an organisation. */
function joinsName(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    at + 1 >= to ||
    !hasClass(token, WordClass.nounLink | WordClass.coordinator | WordClass.article | WordClass.nameParticle)
  )
    return false;
  return (
    (next?.capital === true &&
      hasClass(
        tokens[at - 1],
        WordClass.organisationWord | WordClass.organisationNoun | WordClass.coordinator | WordClass.nounLink,
      )) ||
    (hasClass(token, WordClass.coordinator) && next?.capital === true && isProper(tokens[at - 1]))
  );
}

/** A role stops before "in Berlin". */
function cutAtPlace(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const isPlace =
      hasClass(tokens[at], WordClass.nounLink) && !hasClass(tokens[at], WordClass.affiliationLink);
    if (isPlace && tokens[at + 1]?.capital) return at;
  }
  return to;
}

function isProper(token: Token | undefined): boolean {
  if (isKind(token, 'sign')) return token?.lower === '&';
  return token?.kind === 'word' && token.capital && !hasClass(token, FUNCTION_WORD | WordClass.time);
}
