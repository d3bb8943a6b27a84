import type { Span } from '../../text/span';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { isGivenName } from '../words/guess-gender';
import type { PageWords } from '../words/page-words';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { spanOf } from '../words/token-span';
import { WordClass } from '../words/word-class';
import type { Entity, EntityMention } from './entity';
import { fits, holdsFunctionWord, isFirstOnly, isShortFor, nameWords } from './entity-name';
import { compareFits, isBetter, isCalledSo } from './rank-fit';
import { settlePerson } from './settle-person';

const MOST_NAMESAKES = 12;

/** Everybody the article names, under each word of their names. */
export class EntityRegister {
  private readonly byWord = new Map<string, Entity[]>();
  private readonly byRole = new Map<string, Entity[]>();
  private readonly byShort = new Map<string, Entity>();
  readonly mentions: EntityMention[] = [];
  /** Nouns that stand behind an article as things do, lower case: where every noun has a capital, no names. */
  readonly things = new Set<string>();
  readonly text: string;
  readonly lexicon: CompiledLexicon;

  /** Words the article writes small somewhere. */
  private readonly small: ReadonlyMap<string, number>;

  constructor(text: string, lexicon: CompiledLexicon, { small }: PageWords) {
    this.text = text;
    this.lexicon = lexicon;
    this.small = small;
  }

  /** The entity of a name, the fullest one that fits; null where the article names none. */
  find(words: readonly string[]): Entity | null {
    const last = words[words.length - 1];
    if (last === undefined) return null;
    const meant = words.length === 1 ? this.byShort.get(last) : undefined;
    if (meant) return meant;
    const candidates = this.candidates(last);
    const fitting = candidates.filter(
      (entity) =>
        fits(entity.words, words, this.lexicon.nameEndings) &&
        (!isFirstOnly(words, entity.words) || isCalledSo(entity, this.small)),
    );
    return fitting.sort((a, b) => compareFits(words, a, b))[0] ?? null;
  }

  /** Everybody whose name holds the word. */
  named(word: string): readonly Entity[] {
    return this.byWord.get(word) ?? [];
  }

  /** Who is said to hold an office: "judge", "chief executive". */
  holders(head: string): readonly Entity[] {
    return this.byRole.get(head) ?? [];
  }

  /** "Small Harbour Administration (SHA)": what the article calls it from there on. */
  shorten(entity: Entity, short: string): void {
    if (entity.kind === 'person' || !isShortFor(short, entity.words) || this.byShort.has(short)) return;
    entity.kind = 'organisation';
    this.byShort.set(short, entity);
  }

  addHolder(head: string, entity: Entity): void {
    entity.roleHeads.add(head);
    const filed = this.byRole.get(head);
    if (!filed) this.byRole.set(head, [entity]);
    else if (!filed.includes(entity) && filed.length < MOST_NAMESAKES) filed.push(entity);
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
    const entity = this.find(words) ?? this.add(words, span);
    if (phrase.kind === 'person') entity.kind = 'person';
    if (phrase.kind === 'organisation' && entity.kind === 'unknown') entity.kind = 'organisation';
    if (isBetter(words, entity) && !holdsFunctionWord(tokens, range)) this.rename(entity, words, span);
    entity.mentions += 1;
    if (phrase.role === null && hasClass(tokens[range.from - 1], WordClass.article)) entity.articled = true;
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

  /** Somebody known met under what they are. */
  mention(
    entity: Entity,
    {
      tokens,
      range,
      paragraph,
    }: { readonly tokens: readonly Token[]; readonly range: TokenRange; readonly paragraph: number },
  ): void {
    const span = spanOf(tokens, range);
    this.mentions.push({ entity, ...span, paragraph, leads: leadsClause(tokens, range) });
  }

  private add(words: readonly string[], span: Span): Entity {
    const entity: Entity = {
      name: this.text.slice(span.start, span.end),
      words,
      kind: 'unknown',
      gender: 'any',
      role: null,
      affiliation: null,
      roleHeads: new Set(),
      roleRank: null,
      bareRole: null,
      mentions: 0,
      articled: false,
      employs: false,
    };
    this.file(entity);
    return entity;
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
      else if (!filed.includes(entity) && filed.length < MOST_NAMESAKES) filed.push(entity);
    }
  }

  /** Whoever somebody works for is an organisation, but not Mira Lin in "a firm with Lin". */
  markEmployer(tokens: readonly Token[], range: TokenRange): void {
    if (!tokenAt(tokens, range.from).capital) return;
    const words = nameWords(tokens, range);
    const known = this.find(words);
    if (known && known.words.length > words.length && isGivenName(known.words[0] ?? '')) return;
    const entity = known ?? (words.length > 0 ? this.add(words, spanOf(tokens, range)) : null);
    if (entity && entity.kind !== 'person') entity.employs = true;
  }
}

/** At the head of its clause, and so its subject: nothing, a sign or a conjunction stands before it, no genitive behind. */
function leadsClause(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = tokenAt(tokens, from - 1);
  if (hasClass(tokens[to], WordClass.genitive)) return false;
  return (
    before.kind !== 'word' ||
    hasClass(before, WordClass.coordinator | WordClass.subordinator | WordClass.that | WordClass.adverb)
  );
}
