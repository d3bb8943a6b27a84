import type { Span } from '../../text/span';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { tokenAt } from '../words/token';
import { isBareOrDefinite } from './definite-noun';
import type { Entity } from './entity';
import { mentionsBefore } from './mentions-before';
import {
  type Context,
  fromEntity,
  PRONOUN_REACH,
  type ResolvedSpeaker,
  type Turn,
  unnamed,
} from './resolved-speaker';

/** "the company": the last organisation that spoke, else the one of the title, else the one named most before. */
export function resolveCompany(
  phrase: NounPhrase,
  mention: Span,
  { draft, turns, article }: Context,
): ResolvedSpeaker {
  if (article.lexicon.organisationPronouns.has(phrase.head))
    return resolveCompanyPronoun(mention, { draft, turns, article });
  const fallback = unnamed(article.text, mention, phrase);
  const called = findCalled(phrase, mention, { draft, article });
  if (called) return fromEntity(called, mention, article);
  const { lexicon, register } = article;
  const first = tokenAt(draft.paragraph.tokens, phrase.range.from).lower;
  const isNew = lexicon.grammar.bareNouns !== true && !lexicon.definites.has(first);
  if (isNew || !isBareOrDefinite(phrase, { draft, article }, 2)) return fallback;
  if (lexicon.institutions.has(phrase.head)) return fallback;
  const named = register.mentions.filter(
    ({ entity, start }) =>
      start < mention.start &&
      !isIn(start, draft.via) &&
      (canBeCompany(entity, register.things) || isAuthority(entity.words, lexicon)) &&
      isOfSort(phrase.head, entity, lexicon),
  );
  const spoken = [...turns]
    .reverse()
    .find(
      (turn) =>
        isCompanyTurn(turn, register.things) && turn.entity && isOfSort(phrase.head, turn.entity, lexicon),
    )?.entity;
  const title = article.title.toLowerCase();
  const inTitle = named.find(({ entity }) => title.includes(entity.name.toLowerCase()))?.entity;
  const entity = spoken ?? inTitle ?? mostNamed(named.map((each) => each.entity));
  return entity ? fromEntity(entity, mention, article) : fallback;
}

function isIn(at: number, span: Span | null): boolean {
  return span !== null && at >= span.start && at < span.end;
}

/** "The company" is no public body, "the authority" is one, where the language says which are. */
function isOfSort(head: string, entity: Entity, lexicon: CompiledLexicon): boolean {
  if (lexicon.authorities.size === 0) return true;
  return isAuthority([head], lexicon) === isAuthority(entity.words, lexicon);
}

function isAuthority(words: readonly string[], { authorities, grammar }: CompiledLexicon): boolean {
  return words.some((word) => authorities.has(word) || (grammar.compounds && endsInAny(word, authorities)));
}

const LONGEST_COMPOUND = 40;
const SHORTEST_PART = 5;

function endsInAny(word: string, parts: ReadonlySet<string>): boolean {
  if (word.length > LONGEST_COMPOUND) return false;
  for (let at = 1; at <= word.length - SHORTEST_PART; at += 1) if (parts.has(word.slice(at))) return true;
  return false;
}

/** "the hospital group": the one organisation whose name ends so, "South Coast Hospital Group". */
function findCalled(
  { range }: NounPhrase,
  mention: Span,
  { draft, article }: Pick<Context, 'draft' | 'article'>,
): Entity | null {
  const { tokens } = draft.paragraph;
  if (!article.lexicon.definites.has(tokenAt(tokens, range.from).lower)) return null;
  const words = tokens.slice(range.from + 1, range.to).map(({ lower }) => lower);
  const last = words[words.length - 1];
  if (last === undefined || words.length > LONGEST_CALL) return null;
  const fitting = article.register
    .named(last)
    .filter(
      (entity) =>
        entity.kind !== 'person' &&
        entity.words.length > words.length &&
        words.every((word, k) => entity.words[entity.words.length - words.length + k] === word),
    );
  const [only] = fitting;
  return only && fitting.length === 1 && mention.start > 0 ? only : null;
}

const LONGEST_CALL = 3;
/** No page has more in two paragraphs. */
const MOST_TURNS = 40;

/** "it": the organisation that spoke last or was the subject of a clause last, whichever is nearer. */
function resolveCompanyPronoun(mention: Span, { draft, turns, article }: Context): ResolvedSpeaker {
  const { index } = draft.paragraph;
  const turn = turns
    .slice(-MOST_TURNS)
    .reverse()
    .find((each) => isCompanyTurn(each, article.register.things) || isBodyTurn(each));
  const last = turn && index - turn.paragraph <= PRONOUN_REACH ? turn : null;
  const subject = mentionsBefore(article.register.mentions, mention.start).find(
    ({ entity, leads }) => leads && canBeMeant(entity, article.register.things),
  );
  const isNear = subject !== undefined && index - subject.paragraph <= 1;
  if (subject && isNear && (last === null || subject.start > last.end))
    return fromEntity(subject.entity, mention, article);
  if (last) return { ...last, source: { ...last.source, mention } };
  return { source: { kind: 'none', mention }, entity: null, gender: 'any', single: false };
}

/** "the central bank", "researchers": speakers without a name who are not one person. */
function isBodyTurn({ source, single }: Turn): boolean {
  return source.kind === 'unnamed' && !single;
}

function isCompanyTurn({ source, entity }: Turn, things: ReadonlySet<string>): boolean {
  return entity !== null && (source.kind === 'organisation' || canBeCompany(entity, things));
}

/** A name alone that no title, role or given name makes a person, and no article a thing. */
function canBeCompany(entity: Entity, things: ReadonlySet<string>): boolean {
  if (isThingHere(entity, things)) return false;
  return (
    entity.kind === 'organisation' ||
    (entity.kind === 'unknown' && entity.employs) ||
    (entity.kind === 'unknown' && entity.words.length === 1 && entity.mentions > 1)
  );
}

/** "It" is no person: any lone name can be meant. */
function canBeMeant(entity: Entity, things: ReadonlySet<string>): boolean {
  if (isThingHere(entity, things)) return false;
  return canBeCompany(entity, things) || (entity.kind === 'unknown' && entity.words.length === 1);
}

function isThingHere({ kind, words }: Entity, things: ReadonlySet<string>): boolean {
  return kind === 'unknown' && words.length === 1 && things.has(words[0] ?? '');
}

function mostNamed(entities: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  for (const entity of entities) if (best === null || entity.mentions > best.mentions) best = entity;
  return best;
}
