import type { Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import { isGivenName } from '../words/guess-gender';
import { resolveLeadingNoun } from './leading-noun';
import { nearestPerson } from './nearest-person';
import { resolveWritten } from './resolve-name';
import { resolvePhrase } from './resolve-phrase';
import {
  type Article,
  type Context,
  fromEntity,
  lastWithin,
  NOBODY,
  PRONOUN_REACH,
  type ResolvedSpeaker,
  type Turn,
  withoutMention,
} from './resolved-speaker';

/** The sources of drafts in reading order: surnames, pronouns, "the company", and whoever spoke last. */
export function resolveSources(drafts: readonly Draft[], article: Article): readonly ResolvedSpeaker[] {
  const turns: Turn[] = [];
  for (const draft of drafts) {
    const resolved = resolve(draft, turns, article);
    turns.push({
      ...resolved,
      paragraph: draft.paragraph.index,
      via: draft.via ? article.text.slice(draft.via.start, draft.via.end).toLowerCase() : '',
      ...extentOf(draft, resolved.source.mention),
    });
  }
  return turns;
}

function resolve(draft: Draft, turns: readonly Turn[], article: Article): ResolvedSpeaker {
  const { speaker, paragraph } = draft;
  switch (speaker.kind) {
    case 'phrase':
      return resolvePhrase(speaker.phrase, { draft, turns, article });
    case 'taker':
      return resolveTaker(speaker, { draft, turns, article });
    case 'same':
      return withoutMention(lastWithin(turns, paragraph.index, 0));
    case 'carried':
      return opensWithDash(paragraph, article)
        ? resolveLeftOut({ draft, turns, article })
        : withoutMention(lastInConversation(turns, paragraph, article.text));
    case 'left-out':
      return resolveLeftOut({ draft, turns, article });
    case 'written':
      return resolveWritten(speaker, article);
    case 'interviewed':
      return resolveInterviewed(article);
    default:
      return NOBODY;
  }
}

/**
 * Whoever takes a stand to what was said takes the floor, and who is surely a person; behind a firm's deeds or "Black
 * Friday" the one who spoke goes on.
 */
function resolveTaker(
  { phrase, reacts }: Extract<Draft['speaker'], { readonly kind: 'taker' }>,
  context: Context,
): ResolvedSpeaker {
  const taker = resolvePhrase(phrase, context);
  const { source, entity } = taker;
  if (reacts && source.kind !== 'none') return mayBeThing(taker, context.article) ? NOBODY : taker;
  const isSurelySomebody = entity?.kind === 'person' || isGivenName(entity?.words[0] ?? '');
  if (source.kind === 'person' && isSurelySomebody) return taker;
  return withoutMention(lastWithin(context.turns, context.draft.paragraph.index, 0));
}

/** "Telefonen är lika säker": where nouns stand bare, one word that opens a sentence and is known from nowhere. */
function mayBeThing({ entity }: ResolvedSpeaker, { lexicon }: Article): boolean {
  return lexicon.grammar.bareNouns === true && entity?.kind === 'unknown' && entity.words.length === 1;
}

/** A paragraph of dash speech without an attribution is whoever the talk is about. */
function opensWithDash({ start }: Draft['paragraph'], { text, lexicon }: Article): boolean {
  return lexicon.grammar.dashReopens === true && /[-–—]/.test(text.charAt(start));
}

function extentOf(draft: Draft, mention: Span | null): Span {
  const spans = [...draft.parts, ...(draft.cue ? [draft.cue] : []), ...(mention ? [mention] : [])];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Who spoke last, if nothing but the end of their sentence stands between: talk goes on over paragraphs, prose ends it. */
function lastInConversation(
  turns: readonly Turn[],
  { index, start }: Draft['paragraph'],
  text: string,
): Turn | null {
  const last = lastWithin(turns, index, 1);
  return last && !/[.!?…]["'”’»“]*\s+\S/.test(text.slice(last.end, start)) ? last : null;
}

/** The verb alone: whoever spoke last, or the subject of a sentence since then. */
function resolveLeftOut({ draft, turns, article }: Context): ResolvedSpeaker {
  const { index } = draft.paragraph;
  const before = draft.parts[0].start;
  const last = lastWithin(turns, index, PRONOUN_REACH);
  const subject = nearestPerson('any', before, { draft, article, leading: true });
  const isNewer =
    subject !== null && subject.paragraph === index && (last === null || subject.start > last.end);
  if (last && last.source.kind !== 'none' && !isNewer) return withoutMention(last);
  const person = subject ?? nearestPerson('any', before, { draft, article, leading: false });
  if (person) return fromEntity(person.entity, null, article);
  return withoutMention(resolveLeadingNoun('any', before, { draft, article }));
}

/** Who answers in an interview: the person the article names most. */
function resolveInterviewed(article: Article): ResolvedSpeaker {
  const people = article.register
    .all()
    .filter(({ kind, words }) => kind === 'person' || (kind === 'unknown' && words.length > 1));
  const main = [...people].sort((a, b) => b.mentions - a.mentions)[0];
  return main ? fromEntity(main, null, article) : NOBODY;
}
