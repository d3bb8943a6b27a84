import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { findAffiliation } from '../phrases/find-affiliation';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { type RolePhrase, readRolePhrase } from '../phrases/role-phrase';
import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Reading } from './describe-entity';

/** What a name is said to be right behind it: ", vice president at Nordlys," · "(Universiteit Twente)" · "is the head of". */
export function readBehind({ register, tokens }: Reading, at: number) {
  if (hasClass(tokens[at], WordClass.passive) || register.lexicon.copulas.has(tokenAt(tokens, at).lower)) {
    return readRolePhrase(tokens, { from: at + 1, to: tokens.length }, register.lexicon);
  }
  const inBrackets = isKind(tokens[at], 'open') ? readEmployer({ tokens, register }, at + 1) : null;
  if (inBrackets) return inBrackets;
  const opens = isKind(tokens[at], 'comma') || isKind(tokens[at], 'open') || isKind(tokens[at], 'dash');
  if (!opens && !hasClass(tokens[at], WordClass.relative)) return null;
  const origin = isKind(tokens[at], 'comma') ? readOrigin(tokens, at + 1, register.lexicon) : null;
  if (origin) return origin;
  return readRolePhrase(tokens, { from: opens ? at + 1 : at, to: tokens.length }, register.lexicon);
}

/** "Lind (Universiteit Twente)" */
function readEmployer(
  { tokens, register }: Pick<Reading, 'tokens' | 'register'>,
  from: number,
): RolePhrase | null {
  const phrase = parseNounPhrase(tokens, { from, to: from + 8 }, register.lexicon);
  const name = phrase?.name;
  if (!name || phrase.role || name.to - name.from < 2 || !isKind(tokens[phrase.range.to], 'close'))
    return null;
  const says = WordClass.organisationWord | WordClass.organisationNoun;
  if (!tokens.slice(name.from, name.to).some((token) => hasClass(token, says))) return null;
  return { role: null, affiliation: name, gender: 'any', to: phrase.range.to, clause: false };
}

const LONGEST_ORIGIN = 12;

/** ", de l’association Net Propre,": where somebody works, without what they do there. */
function readOrigin(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): RolePhrase | null {
  if (!lexicon.grammar.needsThat || !hasClass(tokens[at], WordClass.affiliationLink)) return null;
  let to = at;
  while (to < at + LONGEST_ORIGIN && tokenAt(tokens, to).kind === 'word') to += 1;
  const linked = findAffiliation(tokens, { from: at, to }, lexicon);
  return linked?.linkAt === at
    ? { role: null, affiliation: linked.name, gender: 'any', to: linked.name.to, clause: false }
    : null;
}
