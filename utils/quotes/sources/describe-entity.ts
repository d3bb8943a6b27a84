import type { Span } from '../../text/span';
import type { CompiledLexicon, Gender } from '../lexicon/compiled-lexicon';
import { findRole } from '../phrases/find-role';
import { settleRole } from '../phrases/settle-role';
import { isCapitalised } from '../words/characters';
import { hasClass, type Token, type TokenRange } from '../words/token';
import { spanOf } from '../words/token-span';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import type { Entity } from './entity';
import type { EntityRegister } from './entity-register';

/** One paragraph on the way into the register. */
export interface Reading {
  readonly register: EntityRegister;
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}

export function describe(
  reading: Reading,
  entity: Entity,
  found: { role: TokenRange | null; affiliation: TokenRange | null; gender: Gender },
): void {
  const { register, tokens } = reading;
  if (found.affiliation) register.markEmployer(tokens, found.affiliation);
  if (entity.kind === 'organisation') return;
  const role = found.role ? settleRole(tokens, found.role, register.lexicon) : null;
  if (role) {
    entity.kind = 'person';
    const head = roleHead(tokens, role);
    if (head) register.addHolder(head, entity);
    entity.role ??= readRole(reading, entity, role);
    if (!found.affiliation && isFirmOffice(reading, role)) entity.bareRole ??= spanOf(tokens, role).start;
    entity.roleRank ??= rankRole(tokens, role, register.lexicon) ?? 'works';
  }
  if (found.affiliation && (entity.kind === 'person' || found.role || entity.words.length > 1))
    entity.affiliation ??= spanOf(tokens, found.affiliation);
  if (found.gender !== 'any') entity.gender = found.gender;
}

/** "chief executive", "spokesperson", with no article: held in a firm, and in no state or court. */
function isFirmOffice({ register, tokens }: Reading, { from, to }: TokenRange): boolean {
  if (hasClass(tokens[from - 1], WordClass.article | WordClass.determiner | WordClass.genitive)) return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.some((word) => register.lexicon.firmOffices.has(word));
}

/** "Nordlys-Chefin": the role is what stands behind the hyphen, the affiliation what stands before it. */
function readRole({ register, tokens }: Reading, entity: Entity, role: TokenRange): Span {
  const span = spanOf(tokens, role);
  const written = register.text.slice(span.start, span.end);
  const hyphen = written.lastIndexOf('-');
  if (!register.lexicon.grammar.compounds || hyphen < 2 || written.includes(' ') || !isCapitalised(written))
    return span;
  const owner = written.slice(0, hyphen).toLowerCase();
  if (
    ((register.lexicon.classes.get(owner) ?? 0) &
      (WordClass.roleModifier | WordClass.role | WordClass.organisationNoun)) !==
    0
  )
    return span;
  entity.affiliation ??= { start: span.start, end: span.start + hyphen };
  return { start: span.start + hyphen + 1, end: span.end };
}

/** By its words as a whole, "chief executive", else by the noun it turns on. */
function rankRole(tokens: readonly Token[], role: TokenRange, lexicon: CompiledLexicon): Entity['roleRank'] {
  const words = tokens.slice(role.from, role.to);
  const end = words.findIndex((word) => hasClass(word, FUNCTION_WORD));
  const whole = words.slice(0, end < 0 ? words.length : end).map(({ lower }) => lower);
  const known = lexicon.roles.get(whole.join(' ')) ?? findRole(roleHead(tokens, role) ?? '', lexicon);
  return known?.rank ?? null;
}

function roleHead(tokens: readonly Token[], { from, to }: TokenRange): string | null {
  for (let at = from; at < to; at += 1) {
    if (hasClass(tokens[at], FUNCTION_WORD) && at > from) break;
    const next = tokens[at + 1];
    if (hasClass(tokens[at], WordClass.role) && (at + 1 >= to || !hasClass(next, WordClass.role)))
      return tokens[at]?.lower ?? null;
  }
  return null;
}
