import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/noun-phrase';
import { isBareOrDefinite } from './definite-noun';
import { spanOf } from './mention-span';
import { resolveCompany } from './resolve-company';
import { resolveDocument, resolveName } from './resolve-name';
import { resolvePronoun, resolveTakeUp } from './resolve-pronoun';
import { type Context, fromEntity, type ResolvedSpeaker, unnamed } from './resolved-speaker';

export function resolvePhrase(phrase: NounPhrase, context: Context): ResolvedSpeaker {
  const { draft, article } = context;
  const { tokens } = draft.paragraph;
  const mention = spanOf(tokens, phrase.name ?? phrase.range);
  switch (phrase.kind) {
    case 'pronoun':
      return resolvePronoun(phrase, mention, context);
    case 'person':
    case 'name':
    case 'organisation':
      return resolveName(phrase, { tokens, mention }, article);
    case 'company':
      return resolveCompany(phrase, mention, context);
    case 'document':
      return resolveDocument(phrase, { tokens, mention }, article);
    case 'unnamed':
      return (
        resolveRole(phrase, mention, context) ??
        resolveTakeUp(phrase, mention, context) ??
        unnamed(article.text, mention, phrase)
      );
    default:
      return unnamed(article.text, mention, phrase);
  }
}

function pointsBack({ range }: NounPhrase, { draft, article }: Pick<Context, 'draft' | 'article'>): boolean {
  return article.lexicon.definites.has(draft.paragraph.tokens[range.from]?.lower ?? '');
}

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
