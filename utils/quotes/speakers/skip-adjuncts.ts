import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

const MOST_ADJUNCTS = 4;
const LONGEST_ASIDE = 4;

/**
 * From behind a verb to where its subject can begin. Where a subject may follow its verb anywhere, times, places and
 * asides may stand between: "declaró ayer ante el juez el exdirector", "reconnaît, beau joueur, le patron".
 */
export function skipToSubject(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number {
  let at = skipAdverbs(tokens, { from, to });
  if (lexicon.grammar.inversion !== 'free') return at;
  for (let count = 0; count < MOST_ADJUNCTS; count += 1) {
    const next = skipAdverbs(tokens, { from: skipAdjunct(tokens, { from: at, to }, lexicon), to });
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipAdverbs(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (at < to && hasClass(tokens[at], WordClass.adverb | WordClass.negation) && opensNothing(tokens[at]))
    at += 1;
  return at;
}

/** Many articles and determiners are adverbs or pronouns of the object as well: "lo", "la", "leur", "tout". */
function opensNothing(token: Token | undefined): boolean {
  return (
    token?.capital === false &&
    !hasClass(token, WordClass.article | WordClass.determiner | WordClass.preposition)
  );
}

function skipAdjunct(tokens: readonly Token[], range: TokenRange, lexicon: CompiledLexicon): number {
  const { from, to } = range;
  const time = skipTime(tokens, range);
  if (time > from) return time;
  if (isKind(tokens[from], 'comma')) return skipAside(tokens, range);
  const token = tokenAt(tokens, from);
  if (!hasClass(token, WordClass.preposition) || token.capital) return from;
  const timeBehind = skipTime(tokens, { from: from + 1, to });
  if (timeBehind > from + 1) return timeBehind;
  const phrase = parseNounPhrase(tokens, { from: from + 1, to }, lexicon);
  if (!phrase || phrase.range.to >= to) return from;
  return nameBehindThing(tokens, phrase) ?? phrase.range.to;
}

/** "señala con el bastón Eutimio Rueda.": where nobody is left to speak, the name is no part of the thing before it. */
function nameBehindThing(tokens: readonly Token[], { name, range }: NounPhrase): number | null {
  const [before, next] = [tokenAt(tokens, (name?.from ?? 0) - 1), tokenAt(tokens, range.to)];
  if (name === null || name.from <= range.from || next.kind === 'word') return null;
  return before.kind === 'word' && !before.capital && before.bits === 0 ? name.from : null;
}

/** "hier", "este lunes", "la semana pasada", "le 4 avril". */
export function skipTime(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (
    at < to &&
    hasClass(tokens[at], WordClass.article | WordClass.determiner) &&
    !tokenAt(tokens, at).capital
  )
    at += 1;
  if (/^\d/.test(tokenAt(tokens, at).lower)) at += 1;
  if (at > from && hasClass(tokens[at], WordClass.preposition)) at += 1;
  const start = at;
  while (at < to && hasClass(tokens[at], WordClass.time) && !tokenAt(tokens, at).capital) at += 1;
  return at > start ? at : from;
}

/** ", beau joueur," · ", rindo,": a few plain words between two commas. */
export function skipAside(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_ASIDE + 2); at += 1) {
    const token = tokenAt(tokens, at);
    if (isKind(token, 'comma')) return at > from + 1 ? at + 1 : from;
    if (token.kind !== 'word' || token.capital || hasClass(token, WordClass.that | WordClass.relative))
      return from;
  }
  return from;
}
