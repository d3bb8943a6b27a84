import { hasAgeBehind } from '../phrases/has-age-behind';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { readRolePhrase } from '../phrases/role-phrase';
import { endOfRelative } from '../speakers/prefer-name';
import type { Paragraph } from '../words/paragraph';
import { isTitled } from '../words/titled-sentence';
import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { describe, type Reading } from './describe-entity';
import type { EntityRegister } from './entity-register';
import { mentionHolder, nameOwner } from './name-owner';
import { readBehind } from './read-behind';
import { readLead } from './read-lead';
import { readPredicate } from './read-predicate';
import { readTitle } from './read-title';

/** In tokens; a bound for text that nobody wrote. */
const LONGEST_PHRASE = 40;

/** Enters everybody one paragraph names, with roles and employers. All paragraphs, before speakers are resolved. */
export function readEntities(
  register: EntityRegister,
  { tokens, index: paragraph, sentences }: Paragraph,
): void {
  const reading = { register, tokens, paragraph };
  const [first] = sentences;
  const isPlace = tokenAt(tokens, 0).acronym && isKind(tokens[1], 'colon');
  const dateline = first && isKind(tokens[first.to - 1], 'dash') ? first.to : isPlace ? 2 : 0;
  const titled = new Map(
    sentences
      .filter((sentence) => isTitled(tokens, sentence))
      .map((sentence) => [sentence.from, sentence] as const),
  );
  for (let at = dateline; at < tokens.length; at += 1) {
    const title = titled.get(at);
    if (title) {
      readTitle(reading, title);
      at = title.to - 1;
      continue;
    }
    if (!opensName(tokens, at) || !leadsToName(tokens, at)) continue;
    const from = beforeOffice(tokens, at);
    const phrase = parseNounPhrase(tokens, { from, to: at + LONGEST_PHRASE }, register.lexicon);
    if (!phrase) continue;
    at = Math.max(at, readPhrase(reading, phrase) - 1);
    readPredicate(reading, phrase);
  }
}

/** "union organiser Ann Lin": the noun that belongs to an office no article opens. */
function beforeOffice(tokens: readonly Token[], at: number): number {
  const before = tokenAt(tokens, at - 1);
  const isOffice = hasClass(tokens[at], WordClass.role) && !tokenAt(tokens, at).capital;
  const isNoun = before.kind === 'word' && !before.capital && hasClass(before, WordClass.organisationNoun);
  return isOffice && isNoun && tokenAt(tokens, at + 1).capital ? at - 1 : at;
}

function readPhrase(reading: Reading, phrase: NounPhrase): number {
  const { register, tokens, paragraph } = reading;
  const { range } = phrase;
  if (phrase.name === null && phrase.affiliation) register.markEmployer(tokens, phrase.affiliation);
  if (phrase.kind === 'other' && tokenAt(tokens, range.to - 1).capital) register.things.add(phrase.head);
  if (phrase.name === null) {
    mentionHolder(reading, phrase);
    return readRoleThenName(reading, phrase);
  }
  const entity = register.enter(tokens, phrase, paragraph);
  if (entity === null) return phrase.name.to;
  describe(reading, entity, {
    role: phrase.role,
    affiliation: phrase.affiliation,
    gender: phrase.gender,
  });
  const short = tokenAt(tokens, range.to + 1);
  if (isKind(tokens[range.to], 'open') && short.acronym && isKind(tokens[range.to + 2], 'close'))
    register.shorten(entity, short.lower);
  if (phrase.role) nameOwner(reading, entity, range.from);
  if (isKind(tokens[range.to], 'comma')) nameOwner(reading, entity, range.to + 1);
  if (entity.kind === 'unknown' && hasAgeBehind(tokens, range.to)) entity.kind = 'person';
  if (entity.kind === 'unknown' && isCompanyBehind(reading, range.to)) entity.kind = 'organisation';
  const behind = readBehind(reading, range.to) ?? readLead(reading, range.to);
  if (behind && (entity.kind === 'person' || !behind.clause || entity.words.length > 1))
    describe(reading, entity, behind);
  return phrase.name.to;
}

/** "the chief executive, Jane Roe," · "Cloudflare’s CEO, Matthew Prince": the name stands behind its role. */
function readRoleThenName(reading: Reading, phrase: NounPhrase): number {
  const { register, tokens, paragraph } = reading;
  const { range } = phrase;
  const comma = endOfRelative(tokens, range.to, { to: tokens.length, lexicon: register.lexicon });
  if (
    !introducesName(tokens, phrase) ||
    !isKind(tokens[comma], 'comma') ||
    !tokenAt(tokens, comma + 1).capital
  )
    return range.from + 1;
  const name = parseNounPhrase(tokens, { from: comma + 1, to: comma + 12 }, register.lexicon);
  if (!name?.name || name.name.to - name.name.from < 2 || name.kind === 'organisation') return range.from + 1;
  const behind = tokenAt(tokens, name.range.to);
  if (behind.kind === 'word' && !register.lexicon.verbs.has(behind.lower)) return range.from + 1;
  const entity = register.enter(tokens, { ...name, kind: 'person' }, paragraph);
  const role = readRolePhrase(tokens, range, register.lexicon);
  if (entity && role) describe(reading, entity, role);
  if (entity) nameOwner(reading, entity, range.from);
  return name.range.to;
}

/** "Pictora, the image-generation start-up," */
function isCompanyBehind({ register, tokens }: Reading, at: number): boolean {
  if (!isKind(tokens[at], 'comma') || !hasClass(tokens[at + 1], WordClass.article)) return false;
  const phrase = parseNounPhrase(tokens, { from: at + 1, to: at + 12 }, register.lexicon);
  return phrase?.kind === 'company';
}

/** "the chief executive, Jane Roe", "one householder, Colin Baptiste" */
function introducesName(tokens: readonly Token[], { kind, range }: NounPhrase): boolean {
  const first = tokens[range.from];
  if (hasClass(first, WordClass.preposition) && !hasClass(first, WordClass.article)) return false;
  return (
    kind === 'unnamed' ||
    (kind === 'other' && hasClass(tokens[range.from], WordClass.article | WordClass.determiner))
  );
}

/** Whether a capital or a title in marks stands before the next sign, or right behind its comma: nothing else is a name. */
function leadsToName(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PHRASE; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.capital || token.kind === 'marked') return true;
    if (token.kind === 'word' || token.kind === 'sign') continue;
    return token.kind === 'comma' && tokenAt(tokens, at + 1).capital;
  }
  return false;
}

function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return false;
  const previous = tokenAt(tokens, at - 1);
  if (token.capital)
    return (
      !hasClass(token, WordClass.pronoun) &&
      !(hasClass(token, WordClass.time) && hasClass(previous, WordClass.preposition))
    );
  if (hasClass(token, WordClass.article | WordClass.determiner)) return true;
  return (
    hasClass(token, WordClass.role | WordClass.roleModifier) &&
    !(previous.kind === 'word' && hasClass(previous, WordClass.article | WordClass.roleModifier))
  );
}
