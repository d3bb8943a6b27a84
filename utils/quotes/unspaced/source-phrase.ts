import type { Span } from '../../text/span';
import type { Gender } from '../lexicon/compiled-lexicon';
import { type CompiledUnspaced, findEnding } from './compile-unspaced';
import { findPhraseStart, splitAtLinks, withoutBrackets } from './phrase-extent';
import { isAlphanumeric, isKanji, isKatakana, MASK } from './script-characters';

/**
 * A noun phrase that may be a speaker, in its block's text.
 * `person`: a name with an honorific or office · `name`: a bare name, person or not · `organisation`: a name that
 * says so itself · `reference`: 同社, 彼女 · `unnamed`: people without a name · `document`: a report,
 * its owner speaks · `other`: anything else.
 */
export interface SourcePhrase {
  readonly kind: 'person' | 'name' | 'organisation' | 'reference' | 'unnamed' | 'document' | 'other';
  readonly range: Span;
  /** Without honorific, office and brackets. */
  readonly name: Span | null;
  readonly role: Span | null;
  readonly affiliation: Span | null;
  readonly gender: Gender;
}

/** The phrase that ends at `end` and does not reach before `from`; null where none does. */
export function parseSource(
  masked: string,
  { start: from, end }: Span,
  lexicon: CompiledUnspaced,
): SourcePhrase | null {
  const start = findPhraseStart(masked, { start: from, end }, lexicon);
  if (start >= end) return null;
  const pieces = splitAtLinks(masked, { start, end }, lexicon.link);
  const head = pieces[pieces.length - 1];
  if (!head) return null;
  const read = readHead(masked, withoutBrackets(masked, withoutPlural(masked, head)), lexicon);
  const range = { start: read.kind === 'unnamed' ? widenOverClause(masked, start, from) : start, end };
  const about = readPieces(masked, pieces.slice(0, -1), lexicon);
  return {
    range,
    ...read,
    role: read.role ?? about.role,
    affiliation: read.affiliation ?? about.affiliation,
  };
}

const LONGEST_CLAUSE = 24;

/** 被害に遭った女性, 事情に詳しい関係者: the clause that says which people belongs to the phrase. */
function widenOverClause(masked: string, start: number, from: number): number {
  if (start === from || !'たいるな'.includes(masked.charAt(start - 1))) return start;
  const limit = Math.max(from, start - LONGEST_CLAUSE);
  let at = start - 1;
  while (at > limit && !'、。はも'.includes(masked.charAt(at - 1)) && masked.charAt(at - 1) !== MASK) at -= 1;
  return at === limit && limit > from ? start : at;
}

/** 田中氏ら, 研究者たち: the plural ending says nothing about who. */
function withoutPlural(masked: string, { start, end }: Span): Span {
  if (end - start > 2 && masked.startsWith('たち', end - 2)) return { start, end: end - 2 };
  return end - start > 1 && masked.charAt(end - 1) === 'ら' ? { start, end: end - 1 } : { start, end };
}

type Head = Omit<SourcePhrase, 'range'>;

function readHead(masked: string, head: Span, lexicon: CompiledUnspaced): Head {
  const word = masked.slice(head.start, head.end);
  const reference = lexicon.backReferences.get(word);
  if (reference) return toHead('reference', { name: head, gender: reference.gender });
  if (lexicon.unnamed.has(word)) return toHead('unnamed', {});
  const window = { from: head.start, end: head.end };
  const honorific = findEnding(masked, window, lexicon.honorifics);
  if (honorific !== '' && honorific.length < word.length) {
    const addressed = readAddressed(masked, { start: head.start, end: head.end - honorific.length }, lexicon);
    const gender = lexicon.honorifics.get(honorific) ?? 'any';
    return gender === 'any' ? addressed : { ...addressed, gender };
  }
  const role = findEnding(masked, window, lexicon.roles);
  if (role !== '') return readRoleBehind(masked, head, { role, lexicon });
  if (findEnding(masked, window, lexicon.unnamed) !== '') return toHead('unnamed', {});
  if (findEnding(masked, window, lexicon.documents) !== '') return toHead('document', {});
  if (findEnding(masked, window, lexicon.organisations) !== '') return toHead('organisation', { name: head });
  return toHead(looksLikeName(masked, head) ? 'name' : 'other', { name: head });
}

/** 主任研究員山田花子(氏), 田中社長(さん): an office may stand on either side of a name with an honorific. */
function readAddressed(masked: string, name: Span, lexicon: CompiledUnspaced): Head {
  const behind = findEnding(masked, { from: name.start, end: name.end }, lexicon.roles);
  if (behind !== '' && behind.length < name.end - name.start)
    return readRoleBehind(masked, name, { role: behind, lexicon });
  for (let at = Math.min(name.end - 1, name.start + 12); at > name.start; at -= 1) {
    if (!lexicon.roles.has(masked.slice(name.start, at))) continue;
    return toHead('person', { name: { start: at, end: name.end }, role: { start: name.start, end: at } });
  }
  return toHead('person', { name });
}

const ROLE_PREFIXES = '元前副新現同両正兼';

/** 田中健一最高経営責任者 is a person with an office; 広報担当者 and 日銀総裁 are an office alone. */
function readRoleBehind(
  masked: string,
  head: Span,
  { role, lexicon }: { readonly role: string; readonly lexicon: CompiledUnspaced },
): Head {
  const at = head.end - role.length;
  const before = masked.slice(head.start, at);
  const gender = lexicon.roles.get(role)?.gender ?? 'any';
  if (before === '' || ROLE_PREFIXES.includes(before) || before.endsWith('担当') || before.endsWith('責任'))
    return toHead('unnamed', { gender, role: head });
  const owner = findEnding(masked, { from: head.start, end: at }, lexicon.organisations);
  if (owner !== '')
    return toHead('unnamed', {
      gender,
      role: { start: at, end: head.end },
      affiliation: { start: head.start, end: at },
    });
  if (!looksLikeName(masked, { start: head.start, end: at }))
    return toHead('unnamed', { gender, role: head });
  return toHead('person', {
    name: { start: head.start, end: at },
    role: { start: at, end: head.end },
    gender,
  });
}

function toHead(kind: SourcePhrase['kind'], known: Partial<Omit<Head, 'kind'>>): Head {
  return { kind, name: null, role: null, affiliation: null, gender: 'any', ...known };
}

interface About {
  readonly role: Span | null;
  readonly affiliation: Span | null;
}

/** What stands before の: ノルドリス社の, 最高経営責任者の, ノルドリスCEOの. */
function readPieces(masked: string, pieces: readonly Span[], lexicon: CompiledUnspaced): About {
  let role: Span | null = null;
  let affiliation: Span | null = null;
  for (const piece of [...pieces].reverse()) {
    const bare = withoutBrackets(masked, piece);
    const office = findEnding(masked, { from: bare.start, end: bare.end }, lexicon.roles);
    const isOffice: boolean = role === null && office !== '';
    const owner: Span = isOffice ? { start: bare.start, end: bare.end - office.length } : bare;
    if (isOffice) role = isOwner(masked, owner, lexicon) ? { start: owner.end, end: bare.end } : bare;
    if (affiliation === null && isOwner(masked, owner, lexicon)) affiliation = owner;
  }
  return { role, affiliation };
}

function isOwner(masked: string, { start, end }: Span, lexicon: CompiledUnspaced): boolean {
  if (end <= start) return false;
  if (lexicon.backReferences.has(masked.slice(start, end))) return true;
  if (findEnding(masked, { from: start, end }, lexicon.organisations) !== '') return true;
  if (masked.slice(start, end).includes('大学')) return true;
  const first = masked.charCodeAt(start);
  return (
    end - start > 1 &&
    (isKatakana(first) || (first >= 0x61 && first <= 0x7a)) &&
    !isKanji(masked.charCodeAt(end - 1))
  );
}

/** Kanji alone up to six, or katakana and Latin letters: what names of people and firms look like. */
function looksLikeName(masked: string, { start, end }: Span): boolean {
  const length = end - start;
  if (length < 1 || length > 30 || isDigitAt(masked, start)) return false;
  let foreign = 0;
  for (let at = start; at < end; at += 1) {
    const code = masked.charCodeAt(at);
    if (isKatakana(code) || isAlphanumeric(code)) foreign += 1;
  }
  return foreign > 0 || length <= 6;
}

function isDigitAt(masked: string, at: number): boolean {
  const code = masked.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
