import type { Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import type { CompiledLexicon, Gender } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import type { Source } from '../quote';
import { isGivenName } from '../words/guess-gender';
import type { Entity } from './entity';
import type { EntityRegister } from './entity-register';

/** Who a draft’s speaker turned out to be. */
export interface ResolvedSpeaker {
  readonly source: Source;
  readonly entity: Entity | null;
  readonly gender: Gender;
  /** One person, though without a name: a later "she" can be them. */
  readonly single: boolean;
}

export interface Turn extends ResolvedSpeaker {
  readonly paragraph: number;
  /** Its go-between as written, lower case; '' for none. */
  readonly via: string;
  /** Where its attribution or, without one, its words begin. */
  readonly start: number;
  /** Behind its last word or attribution. */
  readonly end: number;
}

export const NOBODY: ResolvedSpeaker = {
  source: { kind: 'none', mention: null },
  entity: null,
  gender: 'any',
  single: false,
};
export const PRONOUN_REACH = 2;

export interface Article {
  readonly text: string;
  readonly register: EntityRegister;
  readonly lexicon: CompiledLexicon;
  readonly title: string;
}

export function lastWithin(turns: readonly Turn[], paragraph: number, reach: number): Turn | null {
  const last = turns[turns.length - 1];
  return last && paragraph - last.paragraph <= reach ? last : null;
}

export function withoutMention(turn: ResolvedSpeaker | null): ResolvedSpeaker {
  if (turn === null || turn.source.kind === 'none') return NOBODY;
  return { ...turn, source: { ...turn.source, mention: null } };
}

export interface Context {
  readonly draft: Draft;
  readonly turns: readonly Turn[];
  readonly article: Article;
}

export function fromEntity(
  entity: Entity,
  mention: Span | null,
  { text, register }: Article,
): ResolvedSpeaker {
  const isPerson = entity.kind === 'person' || (entity.kind === 'unknown' && isPersonsName(entity));
  const slice = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  const source: Source = {
    kind: isPerson ? 'person' : 'organisation',
    name: entity.name,
    role: isPerson ? slice(entity.role) : null,
    affiliation: isPerson ? withoutGenitive(slice(entity.affiliation), register) : null,
    mention,
  };
  return { source, entity, gender: entity.gender, single: isPerson };
}

/** "Spotifys presschef": the name as the article knows it without the ending. */
function withoutGenitive(written: string | null, register: EntityRegister): string | null {
  if (written === null || !written.endsWith('s') || written.includes(' ')) return written;
  const stem = written.slice(0, -1);
  return register.find([stem.toLowerCase()])?.name === stem ? stem : written;
}

/** Somebody without a name, described as written: "la difesa" behind "per", "difesa" behind "della". */
export function unnamed(text: string, mention: Span, phrase: NounPhrase): ResolvedSpeaker {
  return {
    source: { kind: 'unnamed', description: text.slice(mention.start, mention.end), mention },
    entity: null,
    gender: phrase.gender,
    single: phrase.kind === 'unnamed' && !phrase.head.endsWith('s') && !phrase.many,
  };
}

/** Several words, or a given name alone ("résume Josiane"). */
function isPersonsName({ words, employs }: Entity): boolean {
  return !employs && (words.length > 1 || isGivenName(words[0] ?? ''));
}
