import type { Concept } from '../lexicon/notices/concepts';

/** Notions that only tell meanings apart where a frame asks for them; elsewhere they may stand or be left out. */
export const LIGHT_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>([
  'please',
  'can',
  'want',
  'you',
  'i',
  'we',
  'this',
  'by',
  'on',
  'in',
  'to',
  'of',
  'with',
  'as',
  'about',
  'before',
  'after',
  'here',
  'what',
]);
