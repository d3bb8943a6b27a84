import type { Span } from '../text/span';
import { readRolePhrase } from './appositive';
import { isCapitalised } from './characters';
import type { CompiledLexicon, Gender } from './compiled-lexicon';
import type { Entity, EntityMention } from './entity';
import { guessGender } from './guess-gender';
import { type NounPhrase, parseNounPhrase } from './noun-phrase';
import type { Paragraph } from './paragraph';
import { hasClass, isKind, type Token, type TokenRange } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

/** Everybody the article names, under each word of their names. */
export class EntityRegister {
  private readonly byWord = new Map<string, Entity[]>();
  readonly mentions: EntityMention[] = [];
  readonly text: string;
  readonly lexicon: CompiledLexicon;

  constructor(text: string, lexicon: CompiledLexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The entity of a name, the fullest one that fits; null where the article names none. */
  find(words: readonly string[]): Entity | null {
    const last = words[words.length - 1];
    if (last === undefined) return null;
    const candidates = this.candidates(last);
    const fitting = candidates.filter((entity) => fits(entity.words, words, this.lexicon.nameEndings));
    return fitting.sort((a, b) => b.words.length - a.words.length || b.mentions - a.mentions)[0] ?? null;
  }

  all(): readonly Entity[] {
    return [...new Set([...this.byWord.values()].flat())];
  }

  private candidates(word: string): readonly Entity[] {
    const exact = this.byWord.get(word);
    if (exact) return exact;
    for (const ending of this.lexicon.nameEndings) {
      const stem = word.endsWith(ending) ? this.byWord.get(word.slice(0, -ending.length)) : undefined;
      if (stem) return stem;
    }
    return [];
  }

  /** A name met once more: the entity it belongs to, new or known; null where it holds no word. */
  enter(tokens: readonly Token[], phrase: NounPhrase, paragraph: number): Entity | null {
    const range = phrase.name;
    if (range === null) return null;
    const words = nameWords(tokens, range);
    const span = spanOf(tokens, range);
    if (words.length === 0) return null;
    const known = this.find(words);
    const entity = known ?? this.add(words, span);
    if (phrase.kind === 'person') entity.kind = 'person';
    if (phrase.kind === 'organisation' && entity.kind === 'unknown') entity.kind = 'organisation';
    if (words.length > entity.words.length) this.rename(entity, words, span);
    entity.mentions += 1;
    if (entity.kind !== 'organisation') settlePerson(entity, this.lexicon);
    this.mentions.push({
      entity,
      start: span.start,
      end: span.end,
      paragraph,
      leads: leadsClause(tokens, phrase.range),
    });
    return entity;
  }

  private add(words: readonly string[], span: Span): Entity {
    const short = this.findShort(words);
    if (short) return short;
    const entity: Entity = {
      name: this.text.slice(span.start, span.end),
      words,
      kind: 'unknown',
      gender: 'any',
      role: null,
      affiliation: null,
      roleHeads: new Set(),
      roleRank: null,
      mentions: 0,
      employs: false,
    };
    this.file(entity);
    return entity;
  }

  /** A surname met before its full name becomes the full name. */
  private findShort(words: readonly string[]): Entity | null {
    const last = words[words.length - 1] ?? '';
    if (words.length < 2) return null;
    return (
      this.byWord
        .get(last)
        ?.find(
          (entity) => entity.words.length === 1 && entity.words[0] === last && entity.kind !== 'organisation',
        ) ?? null
    );
  }

  private rename(entity: Entity, words: readonly string[], span: Span): void {
    entity.words = words;
    entity.name = this.text.slice(span.start, span.end);
    this.file(entity);
  }

  private file(entity: Entity): void {
    for (const word of entity.words) {
      const filed = this.byWord.get(word);
      if (!filed) this.byWord.set(word, [entity]);
      else if (!filed.includes(entity) && filed.length < 12) filed.push(entity);
    }
  }

  /** Whoever somebody works for is an organisation. */
  markEmployer(tokens: readonly Token[], range: TokenRange): void {
    if (!tokens[range.from]?.capital) return;
    const words = nameWords(tokens, range);
    const entity = this.find(words) ?? (words.length > 0 ? this.add(words, spanOf(tokens, range)) : null);
    if (entity && entity.kind !== 'person') entity.employs = true;
  }
}

/** One paragraph on the way into the register. */
interface Reading {
  readonly register: EntityRegister;
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}

/** Enters everybody one paragraph names, with roles and employers. All paragraphs, before speakers are resolved. */
export function readEntities(
  register: EntityRegister,
  { tokens, index: paragraph, sentences }: Paragraph,
): void {
  const reading = { register, tokens, paragraph };
  const [first] = sentences;
  const dateline = first && isKind(tokens[first.to - 1], 'dash') ? first.to : 0;
  for (let at = dateline; at < tokens.length; at += 1) {
    if (!opensName(tokens, at)) continue;
    const phrase = parseNounPhrase(
      tokens,
      { from: at, to: Math.min(tokens.length, at + 40) },
      register.lexicon,
    );
    if (!phrase) continue;
    at = Math.max(at, readPhrase(reading, phrase) - 1);
  }
}

function readPhrase(reading: Reading, phrase: NounPhrase): number {
  const { register, tokens, paragraph } = reading;
  const { range } = phrase;
  if (phrase.name === null && phrase.affiliation) register.markEmployer(tokens, phrase.affiliation);
  if (phrase.name === null) return readRoleThenName(reading, phrase);
  const entity = register.enter(tokens, phrase, paragraph);
  if (entity === null) return phrase.name.to;
  describe(reading, entity, {
    role: phrase.role,
    affiliation: phrase.affiliation,
    gender: phrase.gender,
  });
  if (entity.kind === 'unknown' && isCompanyBehind(reading, range.to)) entity.kind = 'organisation';
  const behind = readBehind(reading, range.to);
  if (behind && (entity.kind === 'person' || !behind.clause || entity.words.length > 1))
    describe(reading, entity, behind);
  return phrase.name.to;
}

/** "the chief executive, Jane Roe," · "Cloudflare’s CEO, Matthew Prince": the name stands behind its role. */
function readRoleThenName(reading: Reading, phrase: NounPhrase): number {
  const { register, tokens, paragraph } = reading;
  const { range } = phrase;
  const next = tokens[range.to + 1];
  if (!introducesName(tokens, phrase) || !isKind(tokens[range.to], 'comma') || !next?.capital)
    return range.from + 1;
  const name = parseNounPhrase(
    tokens,
    { from: range.to + 1, to: Math.min(tokens.length, range.to + 12) },
    register.lexicon,
  );
  const words = name?.name ? name.name.to - name.name.from : 0;
  const closes =
    name &&
    (name.range.to >= tokens.length ||
      tokens[name.range.to]?.kind !== 'word' ||
      register.lexicon.verbs.has(tokens[name.range.to]?.lower ?? ''));
  if (!name?.name || words < 2 || !closes || name.kind === 'organisation') return range.from + 1;
  const entity = register.enter(tokens, { ...name, kind: 'person' }, paragraph);
  const role = readRolePhrase(tokens, range, register.lexicon);
  if (entity && role) describe(reading, entity, role);
  return name.range.to;
}

/** "Pictora, the image-generation start-up," */
function isCompanyBehind({ register, tokens }: Reading, at: number): boolean {
  if (!isKind(tokens[at], 'comma') || !hasClass(tokens[at + 1], WordClass.article)) return false;
  const phrase = parseNounPhrase(
    tokens,
    { from: at + 1, to: Math.min(tokens.length, at + 12) },
    register.lexicon,
  );
  return phrase?.kind === 'company';
}

function readBehind({ register, tokens }: Reading, at: number) {
  if (hasClass(tokens[at], WordClass.passive)) {
    return readRolePhrase(tokens, { from: at + 1, to: tokens.length }, register.lexicon);
  }
  const opens = isKind(tokens[at], 'comma') || isKind(tokens[at], 'open') || isKind(tokens[at], 'dash');
  if (!opens && !hasClass(tokens[at], WordClass.relative)) return null;
  return readRolePhrase(tokens, { from: opens ? at + 1 : at, to: tokens.length }, register.lexicon);
}

function describe(
  reading: Reading,
  entity: Entity,
  found: { role: TokenRange | null; affiliation: TokenRange | null; gender: Gender },
): void {
  const { register, tokens } = reading;
  if (found.affiliation) register.markEmployer(tokens, found.affiliation);
  if (entity.kind === 'organisation') return;
  if (found.role && found.role.to > found.role.from) {
    entity.kind = 'person';
    const head = roleHead(tokens, found.role);
    if (head) entity.roleHeads.add(head);
    entity.role ??= readRole(reading, entity, found.role);
    entity.roleRank ??= register.lexicon.roles.get(head ?? '')?.rank ?? 'works';
  }
  if (found.affiliation && (entity.kind === 'person' || found.role))
    entity.affiliation ??= spanOf(tokens, found.affiliation);
  if (found.gender !== 'any') entity.gender = found.gender;
}

/** "Nordlys-Chefin": the role is what stands behind the hyphen, the affiliation what stands before it. */
function readRole({ register, tokens }: Reading, entity: Entity, role: TokenRange): Span {
  const span = spanOf(tokens, role);
  const written = register.text.slice(span.start, span.end);
  const hyphen = written.lastIndexOf('-');
  if (!register.lexicon.grammar.compounds || hyphen < 2 || written.includes(' ') || !isCapitalised(written))
    return span;
  const owner = written.slice(0, hyphen).toLowerCase();
  if (((register.lexicon.classes.get(owner) ?? 0) & (WordClass.roleModifier | WordClass.role)) !== 0)
    return span;
  entity.affiliation ??= { start: span.start, end: span.start + hyphen };
  return { start: span.start + hyphen + 1, end: span.end };
}

/** "the chief executive, Jane Roe", "one householder, Colin Baptiste" */
function introducesName(tokens: readonly Token[], { kind, range }: NounPhrase): boolean {
  if (hasClass(tokens[range.from], WordClass.preposition)) return false;
  return (
    kind === 'unnamed' ||
    (kind === 'other' && hasClass(tokens[range.from], WordClass.article | WordClass.determiner))
  );
}

/** At the head of its clause, and so its subject: nothing, a sign or a conjunction stands before it, no genitive behind. */
function leadsClause(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = tokens[from - 1];
  if (hasClass(tokens[to], WordClass.genitive)) return false;
  return (
    before?.kind !== 'word' ||
    hasClass(before, WordClass.coordinator | WordClass.subordinator | WordClass.that | WordClass.adverb)
  );
}

function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const previous = tokens[at - 1];
  if (token.capital)
    return (
      !hasClass(token, WordClass.pronoun) &&
      !(hasClass(token, WordClass.time) && hasClass(previous, WordClass.preposition))
    );
  if (hasClass(token, WordClass.article | WordClass.determiner)) return true;
  return (
    hasClass(token, WordClass.role | WordClass.roleModifier) &&
    !(previous?.kind === 'word' && hasClass(previous, WordClass.article | WordClass.roleModifier))
  );
}

/** Initials and nicknames aside, the words a name is known by. */
export function nameWords(tokens: readonly Token[], { from, to }: TokenRange): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !hasClass(token, WordClass.genitive)) words.push(token.lower);
  }
  const suffix = words[words.length - 1];
  if (words.length > 2 && (suffix === 'jr' || suffix === 'sr' || suffix === 'ii' || suffix === 'iii'))
    words.pop();
  return words;
}

/** A shorter name fits a longer one when its words stand in it in order, the last one as last or first. */
function fits(known: readonly string[], asked: readonly string[], endings: readonly string[]): boolean {
  const [longer, shorter] = known.length >= asked.length ? [known, asked] : [asked, known];
  const last = shorter[shorter.length - 1] ?? '';
  const end = longer[longer.length - 1] ?? '';
  if (shorter.length === 1) return sameWord(end, last, endings) || longer[0] === last;
  if (!sameWord(end, last, endings)) return false;
  let at = 0;
  for (const word of shorter) {
    while (at < longer.length && longer[at] !== word && at < longer.length - 1) at += 1;
    if (longer[at] !== word && !sameWord(longer[at] ?? '', word, endings)) return false;
    at += 1;
  }
  return true;
}

function sameWord(known: string, asked: string, endings: readonly string[]): boolean {
  return known === asked || endings.some((ending) => asked === known + ending || known === asked + ending);
}

function settlePerson(entity: Entity, lexicon: CompiledLexicon): void {
  const guess = guessGender(entity.words[0] ?? '');
  if (entity.words.length > 1 && guess !== null) {
    entity.kind = 'person';
    if (entity.gender === 'any') entity.gender = guess;
  }
  const last = entity.words[entity.words.length - 1] ?? '';
  if (
    entity.kind === 'unknown' &&
    entity.words.length > 1 &&
    ((lexicon.classes.get(last) ?? 0) & WordClass.organisationWord) !== 0
  )
    entity.kind = 'organisation';
}

function roleHead(tokens: readonly Token[], { from, to }: TokenRange): string | null {
  for (let at = from; at < to; at += 1) {
    if (hasClass(tokens[at], FUNCTION_WORD) && at > from) break;
    const next = tokens[at + 1];
    if (hasClass(tokens[at], WordClass.role) && (at + 1 >= to || !hasClass(next, WordClass.role)))
      return tokens[at]?.lower ?? null;
  }
  return null;
}

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
