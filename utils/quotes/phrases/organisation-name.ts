import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

interface Groups {
  readonly tokens: readonly Token[];
  /** The first noun group, without its openers. */
  readonly main: TokenRange;
  /** The groups hung on it by "of", "for", … */
  readonly linked: readonly TokenRange[];
  readonly lexicon: CompiledLexicon;
}

const MOST_PLAIN_WORDS = 2;

/**
 * Where the noun opens its phrase, a name that begins with a word for an organisation: "Oficina del Consumidor",
 * "Federazione dei lavoratori digitali", "Radio Ponente". Null where it is none.
 */
export function readOrganisationName({ tokens, main: group, linked, lexicon }: Groups): TokenRange | null {
  const main = fromFirstCapital(tokens, group);
  const first = tokenAt(tokens, main.from);
  const isPaper = isPapersArticle(tokens, main.from - 1);
  const isKnown = hasClass(first, WordClass.organisationNoun | WordClass.organisationWord);
  if (!first.capital || !(isKnown || isPaper)) return null;
  let to = isPaper && !isKnown ? main.to : endOfCapitals(tokens, main);
  const own = to - main.from;
  for (const part of linked) {
    const link = tokenAt(tokens, to);
    if (to !== linkBefore(tokens, part) || !lexicon.nameLinks.has(link.lower)) break;
    const end = endOfPart(tokens, part);
    if (end === null) break;
    to = end;
  }
  const from = hasClass(tokens[main.from - 1], WordClass.article) && isNamesArticle(tokens, main.from - 1);
  return to - main.from > (isPaper ? 0 : 1) && (own > 1 || isPaper || to > main.to)
    ? { from: main.from - (from ? 1 : 0), to }
    : null;
}

/** "según El Faro de Vigo": an article with a capital inside a sentence, where it is no part of a surname ("Le Goff"). */
function isPapersArticle(tokens: readonly Token[], at: number): boolean {
  const isArticle =
    hasClass(tokens[at], WordClass.article) &&
    (!hasClass(tokens[at], WordClass.nameParticle) || hasClass(tokens[at + 1], WordClass.organisationWord));
  return isArticle && isNamesArticle(tokens, at);
}

/** "sindicato Unión Técnica": the name begins at its capital. */
function fromFirstCapital(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start < to && !tokenAt(tokens, start).capital) start += 1;
  return { from: start, to };
}

/** "El Diario del Norte" inside a sentence: the article is written as part of the name. */
function isNamesArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokenAt(tokens, at).capital && before !== undefined && (before.kind === 'word' || before.kind === 'comma')
  );
}

function linkBefore(tokens: readonly Token[], group: TokenRange): number {
  return group.from - 1 >= 0 && tokens[group.from - 1] ? group.from - 1 : -1;
}

function endOfCapitals(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from + 1;
  while (at < to && tokenAt(tokens, at).capital) at += 1;
  while (at < to && at - from === 1 && hasClass(tokens[at], WordClass.roleModifier)) at += 1;
  if (at - from === 1) while (at < to && hasClass(tokens[at], WordClass.organisationNoun)) at += 1;
  return at;
}

/** Capitals, or a few plain words: "del Consumidor", "dei lavoratori digitali". */
function endOfPart(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  let at = from;
  while (at < to && hasClass(tokens[at], WordClass.article | WordClass.determiner)) at += 1;
  const start = at;
  if (tokenAt(tokens, at).capital) {
    while (at < to && tokenAt(tokens, at).capital) at += 1;
    return at;
  }
  while (at < to && at - start < MOST_PLAIN_WORDS && tokenAt(tokens, at).kind === 'word') at += 1;
  return at > start ? at : null;
}
