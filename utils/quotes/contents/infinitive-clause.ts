import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Search } from './search';

const CLAUSE_REACH = 30;
const OPENS_OTHER =
  WordClass.subordinator | WordClass.relative | WordClass.that | WordClass.whether | WordClass.coordinator;

/** "kündigte an, das Werk zu schließen", "wirft ihm vor, Daten weitergegeben zu haben", but not ", um Geld zu sparen". */
export function opensInfinitiveClause({ tokens, sentence, lexicon }: Search, from: number): boolean {
  const first = tokenAt(tokens, from);
  if (lexicon.grammar.infinitiveAfterComma !== true || hasClass(first, OPENS_OTHER)) return false;
  if (lexicon.without.has(first.lower)) return false;
  for (let at = from; at < Math.min(sentence.to, from + CLAUSE_REACH); at += 1) {
    const token = tokens[at];
    if (isKind(token, 'comma') || isKind(token, 'stop') || isKind(token, 'colon')) return false;
    const isMarked = at > from && hasClass(tokens[at - 1], WordClass.infinitiveMarker);
    if ((isMarked || holdsMarker(token)) && isInfinitive(token) && closes(tokens[at + 1])) return true;
  }
  return false;
}

/** "bevestigt de storing te hebben veroorzaakt": the same without a comma, where a language needs none. */
export function opensBareInfinitive({ tokens, sentence, lexicon }: Search, from: number): boolean {
  const first = tokenAt(tokens, from);
  if (lexicon.grammar.infinitiveBehindObject !== true || hasClass(first, OPENS_OTHER)) return false;
  if (hasClass(first, WordClass.preposition | WordClass.time) || lexicon.without.has(first.lower))
    return false;
  for (let at = from; at < Math.min(sentence.to, from + OBJECT_REACH); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || hasClass(token, WordClass.that) || lexicon.without.has(token.lower))
      return false;
    if (hasClass(token, WordClass.infinitiveMarker)) return isInfinitive(tokens[at + 1]);
  }
  return false;
}

const OBJECT_REACH = 12;

const MARKER = 'zu';

/** "einzurichten": the marker stands within a verb that can be parted. */
function holdsMarker(token: Token | undefined): boolean {
  const at = token?.lower.indexOf(MARKER, MARKER.length) ?? -1;
  return at > 0 && at + MARKER.length + 3 < (token?.lower.length ?? 0);
}

function isInfinitive(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.lower.endsWith('n');
}

function closes(next: Token | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return true;
  return hasClass(next, WordClass.coordinator | WordClass.subordinator | WordClass.modal);
}
