import { isGivenName } from '../words/guess-gender';
import type { Entity } from './entity';
import { isCoreOf, isFirstOnly } from './entity-name';

/**
 * Who has the word at the end of a longer name, then whose first name it surely is, then whom the article knows by the word
 * alone; among equals who is named more.
 */
export function compareFits(words: readonly string[], a: Entity, b: Entity): number {
  return rankFit(words, a) - rankFit(words, b) || b.mentions - a.mentions || b.words.length - a.words.length;
}

function rankFit(words: readonly string[], entity: Entity): number {
  if (entity.words.length <= words.length) return 2;
  if (!isFirstOnly(words, entity.words)) return 0;
  return isPersonHere(entity) ? 1 : 3;
}

function isPersonHere({ kind, words }: Entity): boolean {
  return kind === 'person' || isGivenName(words[0] ?? '');
}

/**
 * "Yoon" of "Yoon Min-ji", "Kelsey" of "Kelsey Bigford", "Tessel" of "Tessel Grid", where somebody works, but not "Gravel" of
 * "the Gravel Core", "KVC" of "KVC World" and, where the page knows homes, "Bramble" of "Bramble Home".
 */
export function isCalledSo(entity: Entity, small: ReadonlyMap<string, number>): boolean {
  const { name, kind, words, articled, employs } = entity;
  if (isPersonHere(entity)) return true;
  if (articled || /^\p{Lu}{2}/u.test(name)) return false;
  if (kind === 'organisation' || employs) return words.length === 2 || employs;
  return !small.has(words[words.length - 1] ?? '') && (words.length === 2 || words[1]?.length === 1);
}

/** The fuller form, but for what a title or an office put ahead of it. */
export function isBetter(words: readonly string[], known: Entity): boolean {
  if (isCoreOf(words, known.words)) return true;
  return words.length > known.words.length && !isCoreOf(known.words, words);
}
