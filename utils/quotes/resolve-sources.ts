import type { Span } from '../text/span';
import type { CompiledLexicon, Gender } from './compiled-lexicon';
import type { Draft } from './draft';
import type { Entity, EntityMention } from './entity';
import { type EntityRegister, nameWords } from './entity-register';
import type { NounPhrase } from './noun-phrase';
import type { Source } from './quote';
import { hasClass, type Token, type TokenRange } from './token';
import { WordClass } from './word-class';

/** Who a draft’s speaker turned out to be. */
export interface ResolvedSpeaker {
  readonly source: Source;
  readonly entity: Entity | null;
  readonly gender: Gender;
  /** One person, though without a name: a later "she" can be them. */
  readonly single: boolean;
}

interface Turn extends ResolvedSpeaker {
  readonly paragraph: number;
  /** Where its attribution or, without one, its words begin. */
  readonly start: number;
  /** Behind its last word or attribution. */
  readonly end: number;
}

const NOBODY: ResolvedSpeaker = {
  source: { kind: 'none', mention: null },
  entity: null,
  gender: 'any',
  single: false,
};
const PRONOUN_REACH = 2;
const PERSON_REACH = 3;

interface Article {
  readonly text: string;
  readonly register: EntityRegister;
  readonly lexicon: CompiledLexicon;
  readonly title: string;
}

/** The sources of drafts in reading order: surnames, pronouns, "the company", and whoever spoke last. */
export function resolveSources(drafts: readonly Draft[], article: Article): readonly ResolvedSpeaker[] {
  const turns: Turn[] = [];
  for (const draft of drafts) {
    const resolved = resolve(draft, turns, article);
    turns.push({
      ...resolved,
      paragraph: draft.paragraph.index,
      ...extentOf(draft, resolved.source.mention),
    });
  }
  return turns;
}

function resolve(draft: Draft, turns: readonly Turn[], article: Article): ResolvedSpeaker {
  const { speaker, paragraph } = draft;
  switch (speaker.kind) {
    case 'phrase':
      return resolvePhrase(speaker.phrase, { draft, turns, article });
    case 'same':
      return withoutMention(lastWithin(turns, paragraph.index, 0));
    case 'carried':
      return opensWithDash(paragraph, article)
        ? resolveLeftOut({ draft, turns, article })
        : withoutMention(lastInConversation(turns, paragraph, article.text));
    case 'left-out':
      return resolveLeftOut({ draft, turns, article });
    case 'written':
      return resolveWritten(speaker.name, article);
    case 'interviewed':
      return resolveInterviewed(article);
    default:
      return NOBODY;
  }
}

/** A paragraph of dash speech without an attribution is whoever the talk is about. */
function opensWithDash({ start }: Draft['paragraph'], { text, lexicon }: Article): boolean {
  return lexicon.grammar.dashReopens === true && /[-–—]/.test(text.charAt(start));
}

function extentOf(draft: Draft, mention: Span | null): Span {
  const spans = [...draft.parts, ...(draft.cue ? [draft.cue] : []), ...(mention ? [mention] : [])];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function lastWithin(turns: readonly Turn[], paragraph: number, reach: number): Turn | null {
  const last = turns[turns.length - 1];
  return last && paragraph - last.paragraph <= reach ? last : null;
}

/** Who spoke last, if nothing but the end of their sentence stands between: talk goes on over paragraphs, prose ends it. */
function lastInConversation(
  turns: readonly Turn[],
  { index, start }: Draft['paragraph'],
  text: string,
): Turn | null {
  const last = lastWithin(turns, index, 1);
  return last && !/[.!?…]["'”’»“]*\s+\S/.test(text.slice(last.end, start)) ? last : null;
}

function withoutMention(turn: Turn | null): ResolvedSpeaker {
  if (turn === null || turn.source.kind === 'none') return NOBODY;
  return { ...turn, source: { ...turn.source, mention: null } };
}

/** The verb alone: whoever spoke last, or the subject of a sentence since then. */
function resolveLeftOut({ draft, turns, article }: Context): ResolvedSpeaker {
  const { index } = draft.paragraph;
  const before = draft.parts[0].start;
  const last = lastWithin(turns, index, PRONOUN_REACH);
  const subject = nearestPerson('any', before, { draft, article, leading: true });
  const isNewer =
    subject !== null && subject.paragraph === index && (last === null || subject.start > last.end);
  if (last && last.source.kind !== 'none' && !isNewer) return withoutMention(last);
  const person = subject ?? nearestPerson('any', before, { draft, article, leading: false });
  return person ? fromEntity(person.entity, null, article) : NOBODY;
}

interface Context {
  readonly draft: Draft;
  readonly turns: readonly Turn[];
  readonly article: Article;
}

function resolvePhrase(phrase: NounPhrase, context: Context): ResolvedSpeaker {
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

function resolveName(
  phrase: NounPhrase,
  { tokens, mention }: { readonly tokens: readonly Token[]; readonly mention: Span },
  article: Article,
): ResolvedSpeaker {
  const words = phrase.name ? nameWords(tokens, phrase.name) : [];
  const entity = phrase.many ? null : article.register.find(words);
  if (entity) return fromEntity(entity, mention, article);
  const kind =
    phrase.kind === 'organisation'
      ? 'organisation'
      : phrase.kind === 'person' || phrase.many
        ? 'person'
        : 'organisation';
  const source: Source = {
    kind,
    name: article.text.slice(mention.start, mention.end),
    role: null,
    affiliation: null,
    mention,
  };
  return { source, entity: null, gender: phrase.gender, single: false };
}

function fromEntity(entity: Entity, mention: Span | null, { text, register }: Article): ResolvedSpeaker {
  const isPerson =
    entity.kind === 'person' || (entity.kind === 'unknown' && entity.words.length > 1 && !entity.employs);
  const slice = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  const source: Source = {
    kind: isPerson ? 'person' : 'organisation',
    name: entity.name,
    role: isPerson ? slice(entity.role) : null,
    affiliation: isPerson ? withoutGenitive(slice(entity.affiliation), register) : null,
    mention,
  };
  return { source, entity, gender: entity.gender, single: isPerson };
}

/** "Spotifys presschef": the name as the article knows it without the ending. */
function withoutGenitive(written: string | null, register: EntityRegister): string | null {
  if (written === null || !written.endsWith('s') || written.includes(' ')) return written;
  const stem = written.slice(0, -1);
  return register.find([stem.toLowerCase()])?.name === stem ? stem : written;
}

function unnamed(text: string, mention: Span, phrase: NounPhrase): ResolvedSpeaker {
  return {
    source: { kind: 'unnamed', description: text.slice(mention.start, mention.end), mention },
    entity: null,
    gender: phrase.gender,
    single: phrase.kind === 'unnamed' && !phrase.head.endsWith('s') && !phrase.many,
  };
}

/** "he": whoever spoke last or was the subject of a clause last, if that fits and is near; else the nearest fitting person. */
function resolvePronoun(
  phrase: NounPhrase,
  mention: Span,
  { draft, turns, article }: Context,
): ResolvedSpeaker {
  const nobody: ResolvedSpeaker = {
    source: { kind: 'none', mention },
    entity: null,
    gender: phrase.gender,
    single: false,
  };
  if (article.lexicon.firstPerson.has(phrase.head)) return nobody;
  const last = lastFitting(turns, phrase, draft.paragraph.index);
  const subject = phrase.many
    ? null
    : nearestPerson(phrase.gender, mention.start, { draft, article, leading: true });
  if (last && !(subject && subject.start > last.end && draft.paragraph.index - subject.paragraph < 1)) {
    return { ...last, source: { ...last.source, mention } };
  }
  const person =
    subject ??
    (phrase.many ? null : nearestPerson(phrase.gender, mention.start, { draft, article, leading: false }));
  return person ? fromEntity(person.entity, mention, article) : nobody;
}

function lastFitting(turns: readonly Turn[], phrase: NounPhrase, paragraph: number): Turn | null {
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const turn = turns[at];
    if (!turn || paragraph - turn.paragraph > PRONOUN_REACH) return null;
    if (turn.source.kind === 'none' || !agrees(turn, phrase)) continue;
    if (turn.entity && turn.entity.gender === 'any') turn.entity.gender = phrase.gender;
    return turn;
  }
  return null;
}

function agrees(turn: Turn, phrase: NounPhrase): boolean {
  if (phrase.many) return turn.source.kind !== 'person';
  if (turn.source.kind === 'organisation' || (turn.source.kind === 'unnamed' && !turn.single)) return false;
  return turn.gender === 'any' || phrase.gender === 'any' || turn.gender === phrase.gender;
}

interface Reach extends Pick<Context, 'draft' | 'article'> {
  readonly leading: boolean;
}

function nearestPerson(
  gender: Gender,
  before: number,
  { draft, article, leading }: Reach,
): EntityMention | null {
  const { mentions } = article.register;
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= before || (leading && !mention.leads)) continue;
    if (draft.paragraph.index - mention.paragraph > PERSON_REACH) return null;
    if (canBePerson(mention.entity, gender) && (leading || mention.entity.kind === 'person')) return mention;
  }
  return null;
}

function canBePerson(entity: Entity, gender: Gender): boolean {
  const isPerson = entity.kind === 'person' || (entity.kind === 'unknown' && entity.words.length === 2);
  return isPerson && (entity.gender === gender || entity.gender === 'any' || gender === 'any');
}

/** "the company": the last organisation that spoke, else the one of the title, else the one named most before. */
function resolveCompany(
  phrase: NounPhrase,
  mention: Span,
  { draft, turns, article }: Context,
): ResolvedSpeaker {
  const fallback = unnamed(article.text, mention, phrase);
  if (!isBareOrDefinite(phrase, { draft, article }, 2)) return fallback;
  const named = article.register.mentions.filter(
    ({ entity, start }) => start < mention.start && canBeCompany(entity),
  );
  const spoken = [...turns].reverse().find(isCompanyTurn)?.entity;
  const title = article.title.toLowerCase();
  const inTitle = named.find(({ entity }) => title.includes(entity.name.toLowerCase()))?.entity;
  const entity = spoken ?? inTitle ?? mostNamed(named.map((each) => each.entity));
  return entity ? fromEntity(entity, mention, article) : fallback;
}

/** "the company" in at most so many words, "företaget", "yhtiö": a noun for somebody the article has named. */
function isBareOrDefinite(
  phrase: NounPhrase,
  { draft, article }: Pick<Context, 'draft' | 'article'>,
  most: number,
): boolean {
  const { range } = phrase;
  const words = countOwnWords(phrase, draft.paragraph.tokens, article.lexicon);
  if (words === 1) return article.lexicon.grammar.bareNouns === true;
  return words <= most && hasClass(draft.paragraph.tokens[range.from], WordClass.article);
}

/** Its words, up to a place or time behind it: "la empresa" in "la empresa en su cuenta". */
function countOwnWords({ range }: NounPhrase, tokens: readonly Token[], lexicon: CompiledLexicon): number {
  if (lexicon.grammar.headFirst !== true) return range.to - range.from;
  let at = range.from + 1;
  while (
    at < range.to &&
    (!hasClass(tokens[at], WordClass.preposition) || lexicon.nameLinks.has(tokens[at]?.lower ?? ''))
  )
    at += 1;
  return at - range.from;
}

function isCompanyTurn({ source, entity }: Turn): boolean {
  return entity !== null && (source.kind === 'organisation' || canBeCompany(entity));
}

/** A name alone that no title, role or given name makes a person. */
function canBeCompany(entity: Entity): boolean {
  return (
    entity.kind === 'organisation' ||
    (entity.kind === 'unknown' && entity.words.length === 1 && entity.mentions > 1)
  );
}

function mostNamed(entities: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  for (const entity of entities) if (best === null || entity.mentions > best.mentions) best = entity;
  return best;
}

/** "a statement from Apple", "Apple’s report": its owner speaks. */
function resolveDocument(
  phrase: NounPhrase,
  { tokens, mention }: { readonly tokens: readonly Token[]; readonly mention: Span },
  article: Article,
): ResolvedSpeaker {
  if (phrase.affiliation === null) return unnamed(article.text, mention, phrase);
  const span = spanOf(tokens, phrase.affiliation);
  const entity = article.register.find(nameWords(tokens, phrase.affiliation));
  if (entity && entity.kind !== 'unknown') return fromEntity(entity, span, article);
  if (!tokens[phrase.affiliation.from]?.capital) return unnamed(article.text, mention, phrase);
  const source: Source = {
    kind: 'organisation',
    name: article.text.slice(span.start, span.end),
    role: null,
    affiliation: null,
    mention: span,
  };
  return { source, entity, gender: 'any', single: false };
}

/** "the chief executive": the one person the article gives this role, when it is only one. */
function resolveRole(phrase: NounPhrase, mention: Span, { draft, article }: Context): ResolvedSpeaker | null {
  if (!isBareOrDefinite(phrase, { draft, article }, 3)) return null;
  const holders = article.register.all().filter((entity) => entity.roleHeads.has(phrase.head));
  const [only] = holders;
  return only && holders.length === 1 && article.lexicon.roles.get(phrase.head)?.rank === 'leads'
    ? fromEntity(only, mention, article)
    : null;
}

/** "the expert", "the executive": the person who spoke or was named last, whatever the article calls them. */
function resolveTakeUp(phrase: NounPhrase, mention: Span, context: Context): ResolvedSpeaker | null {
  const { lexicon } = context.article;
  const first = context.draft.paragraph.tokens[phrase.range.from];
  const isBare = lexicon.grammar.bareNouns && phrase.range.to - phrase.range.from === 1;
  const pointsBack = lexicon.demonstratives.has(first?.lower ?? '');
  const isDefinite = isBare || lexicon.definites.has(first?.lower ?? '');
  if (!pointsBack && (!lexicon.takeUps.has(phrase.head) || !isDefinite || phrase.affiliation !== null))
    return null;
  if (phrase.many) return null;
  const found = resolvePronoun(phrase, mention, context);
  return found.source.kind === 'person' ? found : null;
}

/** Who answers in an interview: the person the article names most. */
function resolveInterviewed(article: Article): ResolvedSpeaker {
  const people = article.register
    .all()
    .filter(({ kind, words }) => kind === 'person' || (kind === 'unknown' && words.length > 1));
  const main = [...people].sort((a, b) => b.mentions - a.mentions)[0];
  return main ? fromEntity(main, null, article) : NOBODY;
}

function resolveWritten(name: string, article: Article): ResolvedSpeaker {
  const words = name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const entity = article.register.find(words.slice(0, 4));
  if (entity) return fromEntity(entity, null, article);
  return {
    source: { kind: 'person', name, role: null, affiliation: null, mention: null },
    entity: null,
    gender: 'any',
    single: true,
  };
}

/** A name that is a title in marks loses them. */
function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  const only = to - from === 1 ? tokens[from]?.run?.inner : undefined;
  return only ?? { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
