import type { Gender } from '../lexicon/compiled-lexicon';
import type { Entity, EntityMention } from './entity';
import { mentionsBefore } from './mentions-before';
import type { Context } from './resolved-speaker';

const PERSON_REACH = 3;

interface Reach extends Pick<Context, 'draft' | 'article'> {
  readonly leading: boolean;
}

export function nearestPerson(
  gender: Gender,
  before: number,
  { draft, article, leading }: Reach,
): EntityMention | null {
  for (const mention of mentionsBefore(article.register.mentions, before)) {
    if (leading && !mention.leads) continue;
    if (draft.paragraph.index - mention.paragraph > PERSON_REACH) return null;
    if (canBePerson(mention.entity, gender) && (leading || mention.entity.kind === 'person')) return mention;
  }
  return null;
}

function canBePerson(entity: Entity, gender: Gender): boolean {
  const isPerson =
    entity.kind === 'person' || (entity.kind === 'unknown' && entity.words.length === 2 && !entity.articled);
  return isPerson && (entity.gender === gender || entity.gender === 'any' || gender === 'any');
}
