import type { Page } from '../../page/page';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { Quote } from '../quote';
import type { Entity } from '../sources/entity';

/** A quotation with what is known of its making. */
export interface Candidate {
  readonly quote: Omit<Quote, 'rank'>;
  readonly entity: Entity | null;
  readonly strong: boolean;
  /** Stands in a pull quote or blockquote, or twice on the page. */
  readonly repeated: boolean;
}

const WEIGHTS = {
  early: 3,
  inTitle: 3,
  inDescription: 2,
  speakerInTitle: 2,
  speakerLeads: 1.5,
  speakerSpeaks: 0.5,
  speakerNamed: 1,
  speakerMentions: 1,
  direct: 2.5,
  mixed: 1,
  goodLength: 2,
  dangling: -1,
  weighty: 0.8,
  firstPerson: 0.5,
  strongCue: 0.5,
  repeated: 4,
} as const;

interface Setting {
  readonly page: Page;
  readonly textLength: number;
  readonly lexicon: CompiledLexicon | null;
}

/** 1 for the key quotation, then down; the best of each speaker comes before anybody’s second. */
export function rankQuotes(candidates: readonly Candidate[], setting: Setting): readonly number[] {
  const title = toWords(setting.page.title ?? '');
  const description = toWords(setting.page.description ?? '');
  const scores = candidates.map((candidate) => score(candidate, { ...setting, title, description }));
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const ranks = new Array<number>(candidates.length).fill(0);
  spreadSpeakers(order, candidates).forEach((index, place) => {
    ranks[index] = place + 1;
  });
  return ranks;
}

function spreadSpeakers(order: readonly number[], candidates: readonly Candidate[]): readonly number[] {
  const seen = new Set<string>();
  const first: number[] = [];
  const later: number[] = [];
  for (const index of order) {
    const source = candidates[index]?.quote.source;
    const name = source && (source.kind === 'person' || source.kind === 'organisation') ? source.name : null;
    if (name === null || seen.has(name)) later.push(index);
    else first.push(index);
    if (name !== null) seen.add(name);
  }
  return [...first, ...later];
}

interface Weighed extends Setting {
  readonly title: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
}

function score(candidate: Candidate, setting: Weighed): number {
  const { quote } = candidate;
  const words = splitWords(quote.text);
  const position = setting.textLength > 0 ? quote.parts[0].start / setting.textLength : 0;
  let sum: number = WEIGHTS.early * (1 - position);
  sum +=
    WEIGHTS.inTitle * overlap(words, setting.title) +
    WEIGHTS.inDescription * overlap(words, setting.description);
  if (quote.kind === 'direct') sum += WEIGHTS.direct;
  if (quote.kind === 'mixed') sum += WEIGHTS.mixed;
  if (words.length >= 8 && words.length <= 35) sum += WEIGHTS.goodLength;
  if (candidate.strong) sum += WEIGHTS.strongCue;
  if (candidate.repeated) sum += WEIGHTS.repeated;
  return sum + weighWording(words, setting.lexicon) + weighSpeaker(candidate, setting);
}

function weighWording(words: readonly string[], lexicon: CompiledLexicon | null): number {
  if (lexicon === null) return 0;
  let sum = 0;
  if (lexicon.dangling.has(words[0] ?? '')) sum += WEIGHTS.dangling;
  if (words.some((word) => lexicon.weighty.has(word))) sum += WEIGHTS.weighty;
  if (words.some((word) => lexicon.firstPerson.has(word))) sum += WEIGHTS.firstPerson;
  return sum;
}

function weighSpeaker({ quote, entity }: Candidate, { title }: Weighed): number {
  const { source } = quote;
  if (source.kind !== 'person' && source.kind !== 'organisation') return 0;
  let sum: number = WEIGHTS.speakerNamed;
  const surname = source.name.toLowerCase().split(/\s+/).pop() ?? '';
  if (title.has(surname)) sum += WEIGHTS.speakerInTitle;
  if (entity?.roleRank === 'leads') sum += WEIGHTS.speakerLeads;
  if (entity?.roleRank === 'speaks') sum += WEIGHTS.speakerSpeaks;
  return sum + WEIGHTS.speakerMentions * Math.min(1, (entity?.mentions ?? 0) / 5);
}

/** The share of the longer words that stand in `among`. */
function overlap(words: readonly string[], among: ReadonlySet<string>): number {
  if (among.size === 0) return 0;
  const heavy = words.filter((word) => word.length > 4);
  return heavy.length === 0 ? 0 : heavy.filter((word) => among.has(word)).length / heavy.length;
}

function toWords(text: string): ReadonlySet<string> {
  return new Set(splitWords(text));
}

function splitWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s.,;:!?…“”„"«»()–—]+/)
    .filter(Boolean);
}
