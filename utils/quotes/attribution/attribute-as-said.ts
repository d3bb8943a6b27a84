import { findClauseEnd } from '../contents/clause-end';
import type { Search } from '../contents/search';
import { readRolePhrase } from '../phrases/role-phrase';
import { skipTime } from '../speakers/skip-adjuncts';
import { endsInStop, hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

const LONGEST_ASIDE = 16;
const BESIDE =
  WordClass.adverb | WordClass.article | WordClass.determiner | WordClass.coordinator | WordClass.preposition;

/**
 * What is said beside a clause that names its speaker: "Comme l’a dit Lin, la panne est finie", "La avería, según
 * explicó Lin, ha terminado". `speaker` is that clause from its subject or verb to behind both; null where it is none.
 */
export function findSaidBeside(search: Search, speaker: TokenRange): readonly TokenRange[] | null {
  const { tokens, sentence } = search;
  const opensAt = findAsWord(search, speaker.from);
  if (opensAt === null) return null;
  const closesAt = findComma(search, speaker.to);
  const behind = closesAt === null ? null : clause(search, closesAt + 1);
  const marked = tokens[opensAt - 1];
  if (isKind(marked, 'marked') && endsInStop(marked) && opensAt > sentence.from)
    return [{ from: opensAt - 1, to: opensAt }];
  if (opensAt <= sentence.from + 1 || !isKind(tokens[opensAt - 1], 'comma')) return behind ? [behind] : [];
  const ahead = { from: skipLoose(tokens, sentence.from), to: opensAt - 1 };
  return behind ? [ahead, behind] : [ahead];
}

/** Where "tal y como", "comme", "così come" begins that opens the clause; null where none does. */
function findAsWord({ tokens, sentence, lexicon }: Search, from: number): number | null {
  let at = from - 1;
  while (at > sentence.from && hasClass(tokens[at], BESIDE) && !lexicon.asSaid.has(tokenAt(tokens, at).lower))
    at -= 1;
  if (at < sentence.from || !lexicon.asSaid.has(tokenAt(tokens, at).lower)) return null;
  while (at > sentence.from && hasClass(tokens[at - 1], BESIDE)) at -= 1;
  return at;
}

/** The comma behind the speaker, or behind what stands about them. */
function findComma(search: Search, from: number): number | null {
  const { tokens, sentence, lexicon } = search;
  const limit = Math.min(sentence.to, from + LONGEST_ASIDE);
  if (isKind(tokens[from - 1], 'comma')) return from - 1;
  if (lexicon.grammar.inversion === 'after-content') {
    const isOn = hasClass(tokens[from], WordClass.preposition);
    let at = skipTime(tokens, { from: isOn ? from + 1 : from, to: limit });
    while (hasClass(tokens[at], WordClass.time)) at += 1;
    return isKind(tokens[at], 'comma') ? at : null;
  }
  for (let at = from; at < limit; at += 1) {
    if (!isKind(tokens[at], 'comma')) continue;
    const role = readRolePhrase(tokens, { from: at + 1, to: sentence.to }, lexicon);
    return role && isKind(tokens[role.to], 'comma') ? role.to : at;
  }
  return null;
}

function clause(search: Search, from: number): TokenRange | null {
  const to = findClauseEnd(search.tokens, { from, to: search.sentence.to }, search);
  return to > from ? { from, to } : null;
}

function skipLoose(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    isKind(tokens[at], 'comma') ||
    isKind(tokens[at], 'dash') ||
    hasClass(tokens[at], WordClass.coordinator)
  )
    at += 1;
  return at;
}
