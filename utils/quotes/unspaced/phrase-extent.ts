import type { Span } from '../../text/span';
import { type CompiledUnspaced, findEnding, matchRun } from './compile-unspaced';
import { isAlphanumeric, isHiragana, isKanji, isNounCharacter } from './script-characters';

const LONGEST_PHRASE = 70;
const LONGEST_BRACKETS = 24;
const LONGEST_GIVEN_NAME = 4;

/** Where the noun phrase that ends at `end` begins: `end` itself where there is none. */
export function findPhraseStart(
  masked: string,
  { start: from, end }: Span,
  lexicon: CompiledUnspaced,
): number {
  const limit = Math.max(from, end - LONGEST_PHRASE);
  let at = skipHonorific(masked, { start: limit, end }, lexicon);
  while (at > limit) {
    const next = stepBack(masked, { at, limit, link: lexicon.link });
    if (next === at) break;
    at = next;
  }
  return skipOpeners(masked, { start: joinKana(masked, { start: limit, end: at }, lexicon), end }, lexicon);
}

const LONGEST_KANA = 5;

/** 電力大手みなと電力: hiragana before the word that makes an organisation belongs to its name. */
function joinKana(masked: string, { start: limit, end: at }: Span, lexicon: CompiledUnspaced): number {
  let kana = at;
  while (kana > limit && at - kana <= LONGEST_KANA && isHiragana(masked.charCodeAt(kana - 1))) kana -= 1;
  const run = masked.slice(kana, at);
  if (run.length < 2 || run.length > LONGEST_KANA || /[はをがにでも]|^[のと]/.test(run)) return at;
  const isOwn = [2, 3, 4].some((length) => lexicon.organisations.has(masked.slice(at, at + length)));
  const isLinked = masked.startsWith(lexicon.link, kana - lexicon.link.length);
  if (!isOwn && !isLinked) return at;
  let start = isOwn ? kana : at - run.length;
  while (start > limit && isNounCharacter(masked.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** What no given name ends in; ahead of an office neither in what describes it: 詳しい研究者. */
const NEVER_A_NAME = 'をはがにでとものた';

/** さん and a given name in hiragana before it are the phrase's own: 高橋みなみさん. */
function skipHonorific(masked: string, { start, end }: Span, lexicon: CompiledUnspaced): number {
  let at = end;
  for (const plural of ['ら', 'たち']) if (masked.startsWith(plural, at - plural.length)) at -= plural.length;
  if (at !== end && !isNounCharacter(masked.charCodeAt(at - 1)) && !masked.startsWith('さん', at - 2))
    return end;
  const honorific = findEnding(masked, { from: start, end: at }, lexicon.honorifics);
  const office = honorific === '' ? findEnding(masked, { from: start, end: at }, lexicon.roles) : honorific;
  if (office === '') return at;
  at -= office.length;
  let given = at;
  while (given > start && at - given <= LONGEST_GIVEN_NAME && isHiragana(masked.charCodeAt(given - 1)))
    given -= 1;
  const isName = at - given >= 2 && at - given <= LONGEST_GIVEN_NAME && isKanji(masked.charCodeAt(given - 1));
  const others = honorific === '' ? `${NEVER_A_NAME}いなる` : NEVER_A_NAME;
  return isName && !others.includes(masked.charAt(at - 1)) ? given : at;
}

interface Step {
  readonly at: number;
  readonly limit: number;
  readonly link: string;
}

function stepBack(masked: string, { at, limit, link }: Step): number {
  const code = masked.charCodeAt(at - 1);
  if (isNounCharacter(code)) return at - 1;
  if (masked.charAt(at - 1) === ')' || masked.charAt(at - 1) === '）') {
    const open = findOpenBracket(masked, at - 1, limit);
    return open < 0 ? at : open;
  }
  const before = masked.charCodeAt(at - 2);
  if (masked.charAt(at - 1) === ' ' && isAlphanumeric(before) && isAlphanumeric(masked.charCodeAt(at)))
    return at - 1;
  const linked = masked.startsWith(link, at - link.length) && at - link.length > limit;
  const joins = isNounCharacter(before) || masked.charAt(at - 2) === ')' || masked.charAt(at - 2) === '）';
  return linked && joins ? at - link.length : at;
}

function findOpenBracket(masked: string, close: number, limit: number): number {
  const first = Math.max(limit, close - LONGEST_BRACKETS);
  for (let at = close - 1; at >= first; at -= 1)
    if (masked.charAt(at) === '(' || masked.charAt(at) === '（') return at;
  return -1;
}

/** 一方, 18日の: what opens a sentence and is no part of the name behind it. */
function skipOpeners(masked: string, { start, end }: Span, lexicon: CompiledUnspaced): number {
  let at = start;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const adverb = matchRun(masked, at, lexicon.adverbs);
    const date = adverb === null ? dateLength(masked, at) : 0;
    const skipped = at + (adverb?.length ?? date);
    if (skipped === at || skipped >= end) return at;
    at = masked.startsWith(lexicon.link, skipped) ? skipped + lexicon.link.length : skipped;
  }
  return at;
}

/** 18日, 3月, 2024年: how long the date at `at` is; 0 for none. */
export function dateLength(masked: string, at: number): number {
  let end = at;
  while (end - at < 5 && /[0-9０-９]/.test(masked.charAt(end))) end += 1;
  return end > at && '日月年'.includes(masked.charAt(end)) && masked.charAt(end) !== '' ? end + 1 - at : 0;
}

/** The parts of "A の B の C", left to right. A の inside hiragana or at the edge parts nothing. */
export function splitAtLinks(masked: string, { start, end }: Span, link: string): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!masked.startsWith(link, at) || isHiragana(masked.charCodeAt(at + link.length))) continue;
    pieces.push({ start: from, end: at });
    from = at + link.length;
  }
  return [...pieces, { start: from, end }];
}

/** 田中健一(47) and 最高経営責任者(CEO) without the brackets at their end. */
export function withoutBrackets(masked: string, { start, end }: Span): Span {
  const last = masked.charAt(end - 1);
  if (last !== ')' && last !== '）') return { start, end };
  const open = findOpenBracket(masked, end - 1, start);
  return open > start ? { start, end: open } : { start, end };
}
