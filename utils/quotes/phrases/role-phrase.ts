import type { CompiledLexicon, Gender } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { findAffiliation, findOwnerBehind } from './find-affiliation';
import { findCalled, findLed, findSpokenFor } from './find-employer';
import { findOwned } from './find-owned';
import { roleGender } from './role-gender';

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
  const end = findRoleEnd(tokens, { from: start, to: until }, lexicon);
  const head = findRoleHead(tokens, { from: start, to: end });
  if (head === null || opensClause(tokens, { from, to: end }, lexicon)) return null;
  const owned = findOwned(tokens, { from: start, to: head });
  const linked =
    findOwnerBehind(tokens, { from: head + 1, to: end }, lexicon) ??
    findAffiliation(tokens, { from: head + 1, to: end }, lexicon) ??
    findSpokenFor(tokens, { from: head, to: end }, lexicon);
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
  if (!hasClass(tokens[verb], WordClass.roleVerb))
    return readTakenOffice(tokens, { from: verb, to }, lexicon);
  return readRoleVerb(tokens, { from: verb, to }, lexicon);
}

const OFFICE_REACH = 5;

/** "who took over as chief executive in April": the office behind "as". */
function readTakenOffice(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): RolePhrase | null {
  for (let at = from + 1; at < Math.min(to, from + OFFICE_REACH); at += 1) {
    const { kind, capital, lower } = tokenAt(tokens, at);
    if (kind !== 'word' || capital) return null;
    if (!lexicon.asSaid.has(lower)) continue;
    const office = readRolePhrase(tokens, { from: at + 1, to }, lexicon);
    return office && lexicon.leadVerbs.size > 0 ? { ...office, clause: true } : null;
  }
  return null;
}

/** "works as a cabin cleaner at Ostport", "follows Nordlys as a director at Skagen Re": the office behind "as". */
function readOfficeAs(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): RolePhrase | null {
  for (
    let at = from + 1;
    at < Math.min(to, from + OFFICE_REACH) && tokenAt(tokens, at).kind === 'word';
    at += 1
  ) {
    if (!lexicon.asSaid.has(tokenAt(tokens, at).lower)) continue;
    const office = readRolePhrase(tokens, { from: at + 1, to }, lexicon);
    return office && hasClass(tokens[at + 1], WordClass.article) ? { ...office, clause: true } : null;
  }
  return null;
}

/** "heads the incident team at Nordlys", "founded the hosting company Fjordnett", "chairs the Open Tide Foundation". */
export function readRoleVerb(
  tokens: readonly Token[],
  { from: verb, to }: TokenRange,
  lexicon: CompiledLexicon,
): RolePhrase | null {
  const office = lexicon.leadVerbs.has(tokenAt(tokens, verb).lower)
    ? null
    : readOfficeAs(tokens, { from: verb, to }, lexicon);
  if (office) return office;
  const end = findRoleEnd(tokens, { from: verb + 1, to }, lexicon);
  const linked =
    findAffiliation(tokens, { from: verb + 1, to: end }, lexicon) ??
    findCalled(tokens, { from: verb + 1, to: end }) ??
    findLed(tokens, { from: verb, to: end }, lexicon);
  return {
    role: { from: verb, to: linked?.linkAt ?? end },
    affiliation: linked?.name ?? null,
    gender: 'any',
    to: end,
    clause: true,
  };
}

/** Up to the comma, bracket or clause that ends it; "and" only where more of the role follows. */
function findRoleEnd(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): number {
  let at = from;
  while (at < to && !endsRole(tokens, at, lexicon)) at += 1;
  return at;
}

/** "Questionado pela Folha, o ministro disse …": behind the comma speaks somebody else. */
function opensClause(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): boolean {
  if (!lexicon.grammar.needsThat || !lexicon.definites.has(tokenAt(tokens, from).lower)) return false;
  for (let at = from + 2; at < to; at += 1) if (isPlainVerb(tokenAt(tokens, at), lexicon)) return true;
  return (
    hasClass(tokens[to], WordClass.perfect) &&
    !hasClass(tokens[to], WordClass.nounLink | WordClass.preposition)
  );
}

function isPlainVerb(token: Token, { verbs }: CompiledLexicon): boolean {
  return token.kind === 'word' && !token.capital && token.bits === 0 && verbs.has(token.lower);
}

function endsRole(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const token = tokenAt(tokens, at);
  if (lexicon.grammar.capitalNouns && !token.capital && lexicon.verbs.has(token.lower)) return true;
  if (token.kind !== 'word' && token.kind !== 'sign') return true;
  if (hasClass(token, WordClass.preposition) && hasClass(tokens[at + 1], WordClass.time)) return true;
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

/** A role stops before "in Berlin". */
function cutAtPlace(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const isPlace =
      hasClass(tokens[at], WordClass.nounLink) && !hasClass(tokens[at], WordClass.affiliationLink);
    if (isPlace && tokenAt(tokens, at + 1).capital) return at;
  }
  return to;
}
