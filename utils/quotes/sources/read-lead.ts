import { type RolePhrase, readRoleVerb } from '../phrases/role-phrase';
import { tokenAt } from '../words/token';
import type { Reading } from './describe-entity';

const LONGEST_LEAD = 20;

/** "Lin heads the incident team at Nordlys": the verb of the sentence itself, where it says whose. */
export function readLead({ register, tokens }: Reading, at: number): RolePhrase | null {
  if (!register.lexicon.leadVerbs.has(tokenAt(tokens, at).lower)) return null;
  const led = readRoleVerb(
    tokens,
    { from: at, to: Math.min(tokens.length, at + LONGEST_LEAD) },
    register.lexicon,
  );
  if (!led?.affiliation || !led.role) return null;
  const isNamed = led.role.to === at + 1;
  const isThere = register.lexicon.workplaceLinks.has(tokenAt(tokens, led.role.to).lower);
  return isNamed || isThere ? led : null;
}
