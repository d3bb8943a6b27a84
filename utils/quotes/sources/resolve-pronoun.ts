import type { Span } from '../../text/span';
import { findRole } from '../phrases/find-role';
import type { NounPhrase } from '../phrases/noun-phrase';
import { tokenAt } from '../words/token';
import { isBareOrDefinite } from './definite-noun';
import type { EntityMention } from './entity';
import { resolveLeadingNoun } from './leading-noun';
import { spanOf } from './mention-span';
import { mentionsBefore } from './mentions-before';
import { nearestPerson } from './nearest-person';
import {
  type Article,
  type Context,
  fromEntity,
  lastWithin,
  PRONOUN_REACH,
  type ResolvedSpeaker,
  type Turn,
} from './resolved-speaker';

/** "he": whoever spoke last or was the subject of a clause last, if that fits and is near; else the nearest fitting person. */
export function resolvePronoun(
  phrase: NounPhrase,
  mention: Span,
  { draft, turns, article }: Context,
): ResolvedSpeaker {
  const nobody: ResolvedSpeaker = {
    source: { kind: 'none', mention },
    entity: null,
    gender: phrase.gender,
    single: false,
  };
  if (article.lexicon.firstPerson.has(phrase.head)) return nobody;
  const last = lastFitting(turns, phrase, draft.paragraph.index);
  const subject = phrase.many
    ? null
    : nearestPerson(phrase.gender, mention.start, { draft, article, leading: true });
  if (last && !(subject && subject.start > last.end && draft.paragraph.index - subject.paragraph < 1)) {
    return { ...last, source: { ...last.source, mention } };
  }
  if (subject && isContested(subject, phrase, article)) return nobody;
  const person =
    subject ??
    (phrase.many ? null : nearestPerson(phrase.gender, mention.start, { draft, article, leading: false }));
  if (person) return fromEntity(person.entity, mention, article);
  const noun = phrase.many ? null : resolveLeadingNoun(phrase.gender, mention.start, { draft, article });
  if (noun) return { ...noun, source: { ...noun.source, mention } };
  return resolveLoneName(phrase, mention, { draft, turns, article }) ?? nobody;
}

const OFTEN = 3;

/** "Orwick said … he added": where things are "it", a lone name that nobody else can be meant by is a person. */
function resolveLoneName(
  phrase: NounPhrase,
  mention: Span,
  { draft, turns, article }: Context,
): ResolvedSpeaker | null {
  const { organisationPronouns } = article.lexicon;
  const last = lastWithin(turns, draft.paragraph.index, 1)?.entity;
  if (!last || phrase.many || phrase.gender === 'any' || organisationPronouns.size === 0) return null;
  const isLone = last.kind === 'unknown' && last.words.length === 1 && !last.employs && !last.articled;
  if (!isLone || last.mentions < OFTEN || last.roleHeads.size > 0) return null;
  last.kind = 'person';
  last.gender = phrase.gender;
  return fromEntity(last, mention, article);
}

/** "Reyes blames Ek and Ek blames Reyes. He …": two fitting subjects of one sentence settle nothing. */
function isContested(subject: EntityMention, phrase: NounPhrase, { register, text }: Article): boolean {
  return mentionsBefore(register.mentions, subject.start).some(
    (other) =>
      other.leads &&
      other.paragraph === subject.paragraph &&
      other.entity !== subject.entity &&
      other.entity.kind !== 'organisation' &&
      (other.entity.gender === 'any' || other.entity.gender === phrase.gender) &&
      isOneSentence(text, other.end, subject.start),
  );
}

const LONGEST_SENTENCE = 400;

function isOneSentence(text: string, from: number, to: number): boolean {
  return to - from < LONGEST_SENTENCE && !/[.!?…]["'”’»]?\s/.test(text.slice(from, to));
}

function lastFitting(turns: readonly Turn[], phrase: NounPhrase, paragraph: number): Turn | null {
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const turn = turns[at];
    if (!turn || paragraph - turn.paragraph > PRONOUN_REACH) return null;
    if (turn.source.kind === 'none' || !agrees(turn, phrase)) continue;
    if (turn.entity && turn.entity.gender === 'any') turn.entity.gender = phrase.gender;
    return turn;
  }
  return null;
}

function agrees(turn: Turn, phrase: NounPhrase): boolean {
  if (phrase.many) return turn.source.kind !== 'person';
  if (turn.source.kind === 'organisation' || (turn.source.kind === 'unnamed' && !turn.single)) return false;
  return turn.gender === 'any' || phrase.gender === 'any' || turn.gender === phrase.gender;
}

/** "Clara Mundt führt … erzählt die Betriebsrätin": what a person with no office is called is their office. */
function withTrade(
  found: ResolvedSpeaker,
  { range }: NounPhrase,
  { draft, article }: Context,
): ResolvedSpeaker {
  const { source, entity } = found;
  if (source.kind !== 'person') return found;
  const role = spanOf(draft.paragraph.tokens, { from: range.from + 1, to: range.to });
  if (entity) entity.role ??= role;
  return { ...found, source: { ...source, role: article.text.slice(role.start, role.end) } };
}

/** "A Nordlys engineer … the engineer": somebody the article leaves without a name. */
function wasUnnamed(head: string, { turns }: Context): boolean {
  const last = turns[turns.length - 1];
  return last?.source.kind === 'unnamed' && last.source.description.toLowerCase().endsWith(head);
}

/** "the expert", "the executive": the person who spoke or was named last, whatever the article calls them. */
export function resolveTakeUp(phrase: NounPhrase, mention: Span, context: Context): ResolvedSpeaker | null {
  const { lexicon } = context.article;
  const first = tokenAt(context.draft.paragraph.tokens, phrase.range.from);
  const isBare = lexicon.grammar.bareNouns && phrase.range.to - phrase.range.from === 1;
  const pointsBack = lexicon.demonstratives.has(first.lower);
  const isDefinite = isBare || lexicon.definites.has(first.lower);
  const isTakeUp = lexicon.takeUps.has(phrase.head);
  const isTrade = findRole(phrase.head, lexicon)?.rank === 'works' && phrase.gender !== 'any';
  if (!pointsBack && (!(isTakeUp || isTrade) || !isDefinite || phrase.affiliation !== null)) return null;
  if (phrase.many || wasUnnamed(phrase.head, context)) return null;
  const found = resolvePronoun(phrase, mention, context);
  if (found.source.kind !== 'person') return null;
  if (isTakeUp || pointsBack) return found;
  return isTrade && isBareOrDefinite(phrase, context, 2) && found.source.role === null
    ? withTrade(found, phrase, context)
    : null;
}
