import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/noun-phrase';
import { isBareOrDefinite } from './definite-noun';
import type { Entity } from './entity';
import { type Context, fromEntity, type ResolvedSpeaker, type Turn, unnamed } from './resolved-speaker';

/** "the company": the last organisation that spoke, else the one of the title, else the one named most before. */
export function resolveCompany(
  phrase: NounPhrase,
  mention: Span,
  { draft, turns, article }: Context,
): ResolvedSpeaker {
  const fallback = unnamed(article.text, mention, phrase);
  if (!isBareOrDefinite(phrase, { draft, article }, 2)) return fallback;
  const named = article.register.mentions.filter(
    ({ entity, start }) => start < mention.start && canBeCompany(entity),
  );
  const spoken = [...turns].reverse().find(isCompanyTurn)?.entity;
  const title = article.title.toLowerCase();
  const inTitle = named.find(({ entity }) => title.includes(entity.name.toLowerCase()))?.entity;
  const entity = spoken ?? inTitle ?? mostNamed(named.map((each) => each.entity));
  return entity ? fromEntity(entity, mention, article) : fallback;
}

function isCompanyTurn({ source, entity }: Turn): boolean {
  return entity !== null && (source.kind === 'organisation' || canBeCompany(entity));
}

/** A name alone that no title, role or given name makes a person. */
function canBeCompany(entity: Entity): boolean {
  return (
    entity.kind === 'organisation' ||
    (entity.kind === 'unknown' && entity.words.length === 1 && entity.mentions > 1)
  );
}

function mostNamed(entities: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  for (const entity of entities) if (best === null || entity.mentions > best.mentions) best = entity;
  return best;
}
