import { isProper } from '../phrases/is-proper';
import type { NounPhrase } from '../phrases/noun-phrase';
import { readRolePhrase } from '../phrases/role-phrase';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { describe, type Reading } from './describe-entity';
import { nameWords } from './entity-name';

const PREDICATE_REACH = 16;

/** "Lin joined Nordlys in 2019 and has been its chief technology officer": the office of the clause's subject. */
export function readPredicate(
  { register, tokens, paragraph }: Reading,
  { name, range, kind }: NounPhrase,
): void {
  if (name === null || kind === 'organisation' || register.lexicon.organisationPossessives.size === 0) return;
  const entity = register.find(nameWords(tokens, name));
  if (!entity || entity.kind === 'organisation' || entity.role) return;
  for (let at = range.to; at < range.to + PREDICATE_REACH; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || hasClass(token, WordClass.pronoun | WordClass.relative | WordClass.that))
      return;
    if (!hasClass(token, WordClass.passive)) continue;
    if (!register.lexicon.organisationPossessives.has(tokenAt(tokens, at + 1).lower)) return;
    const owner = lastName(tokens, { from: range.to, to: at });
    const role = readRolePhrase(tokens, { from: at + 1, to: tokens.length }, register.lexicon);
    if (owner && role?.role)
      describe({ register, tokens, paragraph }, entity, { ...role, affiliation: owner });
    return;
  }
}

/** The last run of capitals. */
function lastName(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let end = to;
  while (end > from && !isProper(tokens[end - 1])) end -= 1;
  let start = end;
  while (start > from && isProper(tokens[start - 1])) start -= 1;
  return start < end ? { from: start, to: end } : null;
}
