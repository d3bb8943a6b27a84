import type { Span } from '../../text/span';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { isPersonal } from '../words/is-personal';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { isBareOrDefinite } from './definite-noun';
import { nameWords } from './entity-name';
import { spanOf } from './mention-span';
import { resolveCompany } from './resolve-company';
import { resolveDocument, resolveName } from './resolve-name';
import { resolvePronoun, resolveTakeUp } from './resolve-pronoun';
import { resolveSurname } from './resolve-surname';
import { type Context, fromEntity, type ResolvedSpeaker, unnamed } from './resolved-speaker';

export function resolvePhrase(phrase: NounPhrase, context: Context): ResolvedSpeaker {
  const { draft, article } = context;
  const { tokens } = draft.paragraph;
  const mention = spanOf(
    tokens,
    phrase.name ?? withoutFused(phrase.range, { tokens, lexicon: article.lexicon }),
  );
  switch (phrase.kind) {
    case 'pronoun':
      return resolvePronoun(phrase, mention, context);
    case 'person':
    case 'name':
    case 'organisation':
      settleByPronoun(phrase, context);
      return resolveName(phrase, { tokens, mention }, article);
    case 'company':
      return resolveCompany(phrase, mention, context);
    case 'document':
      if (phrase.affiliation && isCommonOwner(tokens, phrase.affiliation, article.lexicon))
        return resolveCompany({ ...phrase, range: phrase.affiliation }, mention, context);
      return (
        resolveSurname(phrase, mention, context) ??
        resolveMedium(phrase, mention, context) ??
        resolveDocument(phrase, { tokens, mention }, article)
      );
    case 'unnamed':
      return (
        resolveSurname(phrase, mention, context) ??
        resolveRole(phrase, mention, context) ??
        resolveTakeUp(phrase, mention, context) ??
        unnamed(article.text, mention, phrase)
      );
    default:
      return resolveSurname(phrase, mention, context) ?? unnamed(article.text, mention, phrase);
  }
}

function pointsBack({ range }: NounPhrase, { draft, article }: Pick<Context, 'draft' | 'article'>): boolean {
  return article.lexicon.definites.has(tokenAt(draft.paragraph.tokens, range.from).lower);
}

/** "in einer Stellungnahme des Verbands": where every noun has a capital, one the article has named otherwise. */
function isCommonOwner(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): boolean {
  const owner = tokenAt(tokens, from);
  return (
    lexicon.grammar.capitalNouns &&
    to - from === 1 &&
    hasClass(owner, WordClass.organisationNoun) &&
    lexicon.classes.has(owner.lower)
  );
}

const MEDIUM_REACH = 60;

/** "In a blog post, Nordlys said … the post says": whoever was quoted from it. */
function resolveMedium(
  { range, head, affiliation }: NounPhrase,
  mention: Span,
  context: Context,
): ResolvedSpeaker | null {
  const { draft, turns, article } = context;
  const isKnown = article.lexicon.definites.has(tokenAt(draft.paragraph.tokens, range.from).lower);
  if (!isKnown || affiliation !== null) return null;
  const turn = turns
    .slice(-MEDIUM_REACH)
    .reverse()
    .find(({ via, source }) => via.endsWith(head) && source.kind !== 'none');
  return turn ? { ...turn, source: { ...turn.source, mention } } : null;
}

/** "Lin joked that her robot …": where things are "it", a lone name that speaks of "her" is a person. */
function settleByPronoun(phrase: NounPhrase, { draft, article }: Context): void {
  const { tokens } = draft.paragraph;
  const { lexicon, register } = article;
  if (lexicon.organisationPronouns.size === 0 || phrase.name === null || draft.cue === null) return;
  const entity = register.find(nameWords(tokens, phrase.name));
  if (entity?.kind !== 'unknown' || entity.words.length > 1 || entity.employs) return;
  const [said] = draft.parts;
  const inside = tokens.filter(
    ({ start, kind }) => kind === 'word' && start >= said.start && start < said.end,
  );
  const own = inside.slice(0, SUBJECT_REACH).find(({ lower }) => isPersonal(lower, lexicon));
  if (own) entity.kind = 'person';
}

const SUBJECT_REACH = 3;

/** "the chief executive": the one person the article gives this role, when it is only one. */
function resolveRole(phrase: NounPhrase, mention: Span, { draft, article }: Context): ResolvedSpeaker | null {
  if (!isBareOrDefinite(phrase, { draft, article }, 3)) return null;
  const holders = article.register.holders(phrase.head);
  const [only] = holders;
  const leads = article.lexicon.roles.get(phrase.head)?.rank === 'leads';
  const isAlone = leads || isBareOrDefinite(phrase, { draft, article }, 2);
  const isNew =
    !leads && article.lexicon.grammar.bareNouns !== true && !pointsBack(phrase, { draft, article });
  return only && holders.length === 1 && isAlone && !isNew ? fromEntity(only, mention, article) : null;
}

/** "difesa" in "a detta della difesa": the preposition that holds the article is no part of who speaks. */
function withoutFused(
  { from, to }: TokenRange,
  { tokens, lexicon }: { readonly tokens: readonly Token[]; readonly lexicon: CompiledLexicon },
): TokenRange {
  const first = tokenAt(tokens, from);
  const isFused =
    lexicon.grammar.needsThat === true &&
    hasClass(first, WordClass.preposition) &&
    lexicon.definites.has(first.lower);
  return isFused && to - from > 1 ? { from: from + 1, to } : { from, to };
}
