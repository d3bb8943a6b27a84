import { CONCEPTS, type Concept } from '../lexicon/notices/concepts';
import { INTENTS, type Intent } from '../lexicon/notices/intents';

export const CONCEPT_NAMES: readonly Concept[] = namesOf(CONCEPTS);
export const INTENT_NAMES: readonly Intent[] = namesOf(INTENTS);

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in record) if (Object.hasOwn(record, name)) names.push(name);
  return names;
}
