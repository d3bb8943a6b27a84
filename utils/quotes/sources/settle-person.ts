import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { guessGender, isGivenName } from '../words/guess-gender';
import { WordClass } from '../words/word-class';
import type { Entity } from './entity';

export function settlePerson(entity: Entity, lexicon: CompiledLexicon): void {
  const given = entity.words[0] ?? '';
  if (entity.words.length > 1 && isGivenName(given)) {
    entity.kind = 'person';
    if (entity.gender === 'any') entity.gender = guessGender(given) ?? 'any';
  }
  const last = entity.words[entity.words.length - 1] ?? '';
  if (
    entity.kind === 'unknown' &&
    entity.words.length > 1 &&
    ((lexicon.classes.get(last) ?? 0) & WordClass.organisationWord) !== 0
  )
    entity.kind = 'organisation';
}
