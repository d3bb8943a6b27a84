import { NOTICE_LEXICONS } from '../lexicon/notices/notice-lexicons';
import type { Candidate } from './candidates';
import { mayBeForeign } from './may-be-foreign';
import { mayDisclose } from './may-disclose';
import { setOfLanguages } from './notice-vocabulary';
import { buildTelltaleWords, DISCLOSING, TELLING } from './telltale-words';
import type { LanguageSet } from './vocabulary';

/** What of a page is worth reading, told by single words. */
export interface ReadingPlan {
  /** Languages the page's small print may be in, and those that have to be read for disclosures. */
  readonly active: LanguageSet;
  readonly whenToRead: (candidate: Candidate) => WhenToRead;
}

/**
 * `at-once`: it can be a disclosure, or small print in a language the reader does not read.
 * `beside-foreign`: it can be small print only where its surroundings are in a language the reader does not read.
 */
export type WhenToRead = 'at-once' | 'beside-foreign' | 'never';

export interface PlanClues {
  readonly candidates: readonly Candidate[];
  /** The article's and the declared language. */
  readonly hints: readonly string[];
  readonly readerLangs: readonly string[];
}

const TELLTALES = buildTelltaleWords(NOTICE_LEXICONS, TELLING);
const DISCLOSERS = buildTelltaleWords(NOTICE_LEXICONS, DISCLOSING);
/** Different telling words a language needs, none of which a language already taken has. */
const MIN_TELLING = 2;
/** On a page of many words some are a word of another language by chance. */
const WORDS_PER_TELLING = 150;

export function planReading({ candidates, hints, readerLangs }: PlanClues): ReadingPlan {
  const active = findLikelyLanguages(candidates, [...hints, ...readerLangs]);
  const read = setOfLanguages(readerLangs);
  const unread = active & ~read;
  return {
    active,
    whenToRead: (candidate) => {
      const { tokens, place } = candidate;
      const discloses = tokens.some(({ key }) => (DISCLOSERS.langsNear(key) & active) !== 0);
      const isSmallPrint = !place.inArticle && (discloses || mayBeSmallPrint(candidate, unread));
      if (!discloses && !isSmallPrint) return 'never';
      const isForeign = mayBeForeign({ tokens, active, unread });
      if (isForeign && isSmallPrint) return 'at-once';
      if (mayDisclose(tokens, isForeign ? active : read)) return 'at-once';
      return isSmallPrint ? 'beside-foreign' : 'never';
    },
  };
}

function mayBeSmallPrint({ tokens, declared, place }: Candidate, unread: LanguageSet): boolean {
  if (place.smallPrint || declared !== null) return true;
  return tokens.some(({ key }) => (TELLTALES.langsNear(key) & unread) !== 0);
}

function findLikelyLanguages(candidates: readonly Candidate[], given: readonly string[]): LanguageSet {
  const declared = new Set(candidates.flatMap((candidate) => candidate.declared ?? []));
  let likely = setOfLanguages([...given, ...declared]);
  const told = NOTICE_LEXICONS.map(() => 0);
  const words = distinctWords(candidates);
  for (const key of words) {
    const langs = TELLTALES.langsOf(key) | DISCLOSERS.langsOf(key);
    if (langs === 0 || (langs & likely) !== 0) continue;
    for (let place = 0; place < told.length; place += 1)
      told[place] = (told[place] ?? 0) + ((langs >> place) & 1);
  }
  const enough = Math.max(MIN_TELLING, words.size / WORDS_PER_TELLING);
  told.forEach((count, place) => {
    if (count >= enough) likely |= 1 << place;
  });
  return likely;
}

function distinctWords(candidates: readonly Candidate[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens, place } of candidates) {
    if (!place.inArticle) for (const { key } of tokens) words.add(key);
  }
  return words;
}
