import type { EntityMention } from './entity';
import type { EntityRegister } from './entity-register';

/**
 * "chief executive Ann Lin said" in an article about one firm: that firm employs her. Only where the firm opens the
 * article and no other organisation was the subject of a clause until then. After all paragraphs are read.
 */
export function settleBareRoles(register: EntityRegister): void {
  const firms = register.mentions.filter(isFirm);
  const [first] = firms;
  if (first === undefined || first.paragraph > 0) return;
  const other = firms.find(({ entity }) => entity !== first.entity);
  for (const entity of register.all()) {
    if (entity.bareRole === null || entity.affiliation) continue;
    const isAlone = entity.bareRole > first.end && (other === undefined || other.start > entity.bareRole);
    if (isAlone) entity.affiliation = { start: first.start, end: first.end };
  }
}

function isFirm({ entity, leads }: EntityMention): boolean {
  if (!leads || entity.kind === 'person' || entity.roleHeads.size > 0) return false;
  return entity.kind === 'organisation' || entity.employs || entity.words.length < 3;
}
