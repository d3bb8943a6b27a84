import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/noun-phrase';
import { isGivenName } from '../words/guess-gender';
import { tokenAt } from '../words/token';
import type { Entity } from './entity';
import { type Context, fromEntity, type ResolvedSpeaker } from './resolved-speaker';

/**
 * "Baker said", where the article has named Lisa Baker: a lone noun with a capital and no article is the one person who is
 * called so. Null where nobody is, or several are.
 */
export function resolveSurname(
  { range, many }: NounPhrase,
  mention: Span,
  { draft, article }: Context,
): ResolvedSpeaker | null {
  const { lower, capital } = tokenAt(draft.paragraph.tokens, range.from);
  if (range.to - range.from !== 1 || !capital || many) return null;
  const [only, ...others] = article.register.named(lower).filter((entity) => isSurnameOf(entity, lower));
  return only && others.length === 0 ? fromEntity(only, mention, article) : null;
}

function isSurnameOf({ kind, words }: Entity, word: string): boolean {
  if (words.at(-1) !== word || kind === 'organisation') return false;
  return kind === 'person' || isGivenName(words[0] ?? '');
}
