import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/noun-phrase';
import type { Source } from '../quote';
import type { Token } from '../words/token';
import type { Entity } from './entity';
import { nameWords } from './entity-name';
import { spanOf } from './mention-span';
import { type Article, fromEntity, type ResolvedSpeaker, unnamed } from './resolved-speaker';

export function resolveName(
  phrase: NounPhrase,
  { tokens, mention }: { readonly tokens: readonly Token[]; readonly mention: Span },
  article: Article,
): ResolvedSpeaker {
  const words = phrase.name ? nameWords(tokens, phrase.name) : [];
  const entity = phrase.many ? null : article.register.find(words);
  if (entity) return fromEntity(entity, mention, article);
  const isPerson = phrase.kind !== 'organisation' && (phrase.kind === 'person' || phrase.many);
  const source: Source = {
    kind: isPerson ? 'person' : 'organisation',
    name: article.text.slice(mention.start, mention.end),
    role: null,
    affiliation: null,
    mention,
  };
  return { source, entity: null, gender: phrase.gender, single: false };
}

/** "a statement from Apple", "Apple’s report": its owner speaks. */
export function resolveDocument(
  phrase: NounPhrase,
  { tokens, mention }: { readonly tokens: readonly Token[]; readonly mention: Span },
  article: Article,
): ResolvedSpeaker {
  if (phrase.affiliation === null) return unnamed(article.text, mention, phrase);
  const span = spanOf(tokens, phrase.affiliation);
  const entity = article.register.find(nameWords(tokens, phrase.affiliation));
  if (entity && entity.kind !== 'unknown') return fromEntity(entity, span, article);
  if (!tokens[phrase.affiliation.from]?.capital) return unnamed(article.text, mention, phrase);
  const source: Source = {
    kind: 'organisation',
    name: article.text.slice(span.start, span.end),
    role: null,
    affiliation: null,
    mention: span,
  };
  return { source, entity, gender: 'any', single: false };
}

/** Who signs words or is named by mark-up; somebody the article does not know is taken for a person. */
export function resolveWritten(
  { name, mention }: { readonly name: string; readonly mention: Span | null },
  article: Article,
): ResolvedSpeaker {
  const words = name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const entity = article.register.find(words.slice(0, 4)) ?? findAtEnd(words, article);
  if (entity) return fromEntity(entity, mention, article);
  return {
    source: { kind: 'person', name, role: null, affiliation: null, mention },
    entity: null,
    gender: 'any',
    single: true,
  };
}

/** "Une citation de la juge Rose Biron": a name of two words or more that the article knows. */
function findAtEnd(words: readonly string[], { register }: Article): Entity | null {
  const name = [4, 3, 2].filter((length) => length < words.length).map((length) => words.slice(-length));
  return name.map((last) => register.find(last)).find((known) => known?.kind === 'person') ?? null;
}
