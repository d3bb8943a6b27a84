import type { CompiledLexicon, ViaRule } from '../lexicon/compiled-lexicon';
import { endsPhrase } from '../marks/scare-quotes';
import { isOwnerOrHearer, isTitleBehindPreposition } from '../marks/titles-in-marks';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { readRolePhrase } from '../phrases/role-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';

/** How far from the cue it is looked for, so that a sentence of many cues costs no more than its length. */
const REACH = 60;

export interface ViaSearch extends TokenRange {
  /** The verb takes the person spoken to as its object. */
  readonly addressee: boolean;
  /** Only phrases of several words count: "sources asked by Reuters", not "researchers at Reuters". */
  readonly asked?: boolean;
}

/**
 * The go-between of a quotation, as written: "Reuters" in "told Reuters", "a blog post" in "in a blog post".
 * `from` is behind the verb, `to` where what was said begins or the sentence ends.
 */
export function findVia(
  tokens: readonly Token[],
  { from, to, addressee, asked = false }: ViaSearch,
  lexicon: CompiledLexicon,
): TokenRange | null {
  if (addressee) {
    const told = readOutlet(tokens, { from, to }, lexicon);
    if (told) return told;
  }
  let medium: TokenRange | null = null;
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    if (isKind(tokens[at], 'comma')) at = readRolePhrase(tokens, { from: at + 1, to }, lexicon)?.to ?? at;
    for (const rule of lexicon.viaByWord.get(tokenAt(tokens, at).lower) ?? []) {
      if (asked && rule.slot === 'outlet' && rule.words.length < 2) continue;
      const slot = fillSlot(tokens, { at, to }, { rule, lexicon });
      if (slot && asked && rule.slot === 'platform' && !isPlatform(tokens, slot, lexicon)) continue;
      if (slot && rule.slot !== 'medium') return slot;
      medium ??= slot;
    }
  }
  return medium;
}

function fillSlot(
  tokens: readonly Token[],
  { at, to }: { readonly at: number; readonly to: number },
  { rule, lexicon }: { readonly rule: ViaRule; readonly lexicon: CompiledLexicon },
): TokenRange | null {
  if (!rule.words.every((word, k) => tokenAt(tokens, at + k).lower === word)) return null;
  if (hasClass(tokens[at], WordClass.article) && hasClass(tokens[at - 1], WordClass.preposition)) return null;
  const from = at + rule.words.length;
  if (rule.slot === 'medium') return readMedium(tokens, { from, to }, lexicon);
  const outlet = readOutlet(tokens, { from, to }, lexicon);
  return outlet && (rule.slot === 'outlet' || isKnownPlace(tokens, outlet, lexicon)) ? outlet : null;
}

function isPlatform(tokens: readonly Token[], { from }: TokenRange, { platforms }: CompiledLexicon): boolean {
  return platforms.has(tokenAt(tokens, from).lower);
}

/** A platform, a title in marks, or a name that says it is a paper, a channel, an agency. */
function isKnownPlace(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): boolean {
  if (isKind(tokens[from], 'marked')) return true;
  return tokens
    .slice(from, to)
    .some((token) => lexicon.platforms.has(token.lower) || hasClass(token, WordClass.organisationWord));
}

/** A proper name that is no person with a role, no place and no time. */
function readOutlet(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  const start =
    hasClass(tokens[from], WordClass.article) &&
    tokenAt(tokens, from + 1).capital &&
    !tokenAt(tokens, from).capital
      ? from + 1
      : from;
  const isTitle = isOwnerOrHearer(tokens, from, lexicon) || isTitleBehindPreposition(tokens, from);
  if (from < to && isTitle) return { from, to: from + 1 };
  const first = tokenAt(tokens, start);
  if (!first.capital || hasClass(first, WordClass.role | WordClass.title | WordClass.pronoun)) return null;
  let end = start;
  while (end < to && isOutletWord(tokens, end, start)) end += 1;
  if (lexicon.listeners.has(tokenAt(tokens, end - 1).lower)) return null;
  const longer = parseNounPhrase(tokens, { from: start, to }, lexicon);
  if (longer?.kind === 'organisation' && longer.name) return longer.name;
  const phrase = parseNounPhrase(tokens, { from: start, to: end }, lexicon);
  return phrase && phrase.kind !== 'person' && phrase.kind !== 'unnamed' ? { from: start, to: end } : null;
}

function isOutletWord(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return false;
  if (hasClass(token, WordClass.time) && !hasClass(tokens[at + 1], WordClass.organisationWord)) return false;
  if (token.capital) return at === start || !hasClass(token, FUNCTION_WORD);
  return false;
}

const LONGEST_MEDIUM = 8;

/** "a blog post", "an emailed statement", with its article. */
function readMedium(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  for (let at = from; at < Math.min(to, from + LONGEST_MEDIUM); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || hasClass(token, WordClass.preposition)) return null;
    if (endsPhrase(tokens, at, lexicon.media) || endsInMedium(token, lexicon))
      return { from, to: endOfLongest(tokens, { from: at, to: Math.min(to, at + 4) }, lexicon) };
  }
  return null;
}

/** "Monatsbericht" */
function endsInMedium({ lower }: Token, { grammar, media }: CompiledLexicon): boolean {
  if (!grammar.compounds || lower.length > 40) return false;
  for (let at = 3; at <= lower.length - 4; at += 1) {
    if (media.get(lower.slice(at))?.some((words) => words.length === 1)) return true;
  }
  return false;
}

/** "billet" goes on as "billet de blog". */
function endOfLongest(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): number {
  for (let at = to - 1; at > from; at -= 1) {
    const filed = lexicon.media.get(tokenAt(tokens, at).lower);
    const spans = filed?.some(
      (words) =>
        at - words.length + 1 <= from &&
        words.every((word, k) => tokenAt(tokens, at - words.length + 1 + k).lower === word),
    );
    if (spans) return at + 1;
  }
  return endsPhrase(tokens, from + 1, lexicon.media) && from + 1 < to ? from + 2 : from + 1;
}
