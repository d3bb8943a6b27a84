import type { NounPhrase } from '../phrases/noun-phrase';
import { tokenAt } from '../words/token';
import type { Reading } from './describe-entity';
import type { Entity } from './entity';
import { mentionsBefore } from './mentions-before';

/** "its director, Ann Lin": the organisation that was the subject of a clause last. */
export function nameOwner({ register, tokens, paragraph }: Reading, entity: Entity, at: number): void {
  if (entity.affiliation || !register.lexicon.organisationPossessives.has(tokenAt(tokens, at).lower)) return;
  const before = tokens[at]?.start ?? 0;
  const named = mentionsBefore(register.mentions, before).filter((each) => each.entity !== entity);
  const isNoun = register.lexicon.grammar.capitalNouns;
  const owner = isNoun
    ? named.slice(0, 2).find(({ entity: { kind, words } }) => kind !== 'person' && words.length > 1)
    : (named.find((each) => each.leads && each.entity.kind !== 'person') ??
      named
        .filter((each) => each.entity.kind !== 'unknown')
        .slice(0, 1)
        .find((each) => each.entity.kind === 'organisation'));
  if (owner && paragraph - owner.paragraph <= 1) entity.affiliation = { start: owner.start, end: owner.end };
}

/** "The judge was not persuaded": the one judge named before, as the subject of a clause. */
export function mentionHolder(
  { register, tokens, paragraph }: Reading,
  { kind, head, range }: NounPhrase,
): void {
  if (kind !== 'unnamed' || range.to - range.from !== 2) return;
  if (!register.lexicon.definites.has(tokenAt(tokens, range.from).lower)) return;
  const [only, ...others] = register.holders(head);
  if (only && others.length === 0) register.mention(only, { tokens, range, paragraph });
}
