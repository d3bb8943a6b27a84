import { identifyLanguage } from '../text/identify-language';
import { isForeignTo, isSentence, languageOf, type NoticeReadings } from './notice-reader';
import type { Unit } from './notice-units';
import type { RankedReading } from './rank-readings';

/** The languages of a page's small print that its reader does not read, group by group, where there is evidence enough. */
export interface ForeignLanguages {
  readonly isForeign: (group: number, lang: string) => boolean;
  /** Whether the group says so itself, by a sentence or an attribute. */
  readonly isSurelyForeign: (group: number, lang: string) => boolean;
  /** Whether it says so of any language. */
  readonly hasForeign: (group: number) => boolean;
  /** Of a group's text as a whole, null where that is not certain. */
  readonly languageOfGroup: (group: number) => string | null;
}

export interface ForeignClues {
  readonly units: readonly Unit[];
  readonly articleLang: string | null;
  /** What `<html lang>` claims, primary tag. */
  readonly declaredLang: string | null;
  readonly readerLangs: readonly string[];
}

/** A reading has to know this much of the words to count. */
const MIN_FIT = 0.75;
/** A reading in a language the reader reads that knows nearly as much makes it no evidence. */
const NEARLY = 0.12;
const MIN_SENTENCE_WORDS = 4;
/** A name after one word (“De Los”) is no evidence. */
const MIN_OWN_WORDS = 2;

/**
 * Evidence that a group is in a language: a sentence that only that language explains; two different short ones;
 * a `lang` attribute; or its text as a whole. On a page with such a group, or whose article is in that language, one short one does elsewhere.
 */
export function findForeignLanguages(clues: ForeignClues): ForeignLanguages {
  const groups = new Map<number, GroupEvidence>();
  for (const unit of clues.units) tallyUnit(groups, unit, clues.readerLangs);
  const page = new Set<string>(clues.articleLang === null ? [] : [clues.articleLang]);
  const foreign = new Set<number>();
  for (const [group, { tallies }] of groups) {
    for (const [lang, tally] of tallies) {
      if (!isSure(tally)) continue;
      page.add(lang);
      foreign.add(group);
    }
  }
  return {
    isForeign: (group, lang) => {
      const evidence = groups.get(group);
      const tally = evidence?.tallies.get(lang);
      if (tally === undefined || clues.readerLangs.includes(lang)) return false;
      if (isEvidence(tally) || page.has(lang) || lang === clues.declaredLang) return true;
      return tally.short.size > 0 && languageOfGroup(group) === lang;
    },
    isSurelyForeign: (group, lang) => {
      const tally = groups.get(group)?.tallies.get(lang);
      return tally !== undefined && isSure(tally);
    },
    hasForeign: (group) => foreign.has(group),
    languageOfGroup,
  };

  function languageOfGroup(group: number): string | null {
    const evidence = groups.get(group);
    if (evidence === undefined) return null;
    if (evidence.lang === undefined)
      evidence.lang = identifyLanguage(evidence.texts.join('\n').slice(0, MAX_JOINED));
    return evidence.lang;
  }
}

const MAX_JOINED = 4000;

interface GroupEvidence {
  readonly tallies: Map<string, Tally>;
  readonly texts: string[];
  length: number;
  /** Of its text as a whole; undefined until somebody asks. */
  lang: string | null | undefined;
}

interface Tally {
  sentences: number;
  declared: number;
  readonly short: Set<string>;
}

function isEvidence(tally: Tally): boolean {
  return isSure(tally) || tally.short.size > 1;
}

function isSure({ sentences, declared }: Tally): boolean {
  return sentences > 0 || declared > 0;
}

function tallyUnit(groups: Map<number, GroupEvidence>, unit: Unit, readerLangs: readonly string[]): void {
  const { place, declared } = unit.candidate;
  const evidence: GroupEvidence = groups.get(place.group) ?? {
    tallies: new Map(),
    texts: [],
    length: 0,
    lang: undefined,
  };
  groups.set(place.group, evidence);
  if (evidence.length < MAX_JOINED) evidence.texts.push(unit.notice.text);
  evidence.length += unit.notice.text.length;
  const best = foreignReading(unit, readerLangs);
  if (best === null) return;
  const tally = evidence.tallies.get(best.lang) ?? { sentences: 0, declared: 0, short: new Set<string>() };
  evidence.tallies.set(best.lang, tally);
  if (declared === best.lang) tally.declared += 1;
  if (best.words >= MIN_SENTENCE_WORDS && best.isSentence) tally.sentences += 1;
  else if (best.words - best.inValues >= MIN_OWN_WORDS || best.inValues === 0) tally.short.add(best.intent);
}

interface ForeignReading {
  readonly lang: string;
  readonly intent: string;
  readonly words: number;
  /** Tokens that stand in values. */
  readonly inValues: number;
  readonly isSentence: boolean;
}

/** What a language the reader does not read makes of it, where none they read explains it nearly as well. */
export function foreignReading({ notice }: Unit, readerLangs: readonly string[]): ForeignReading | null {
  const best = notice.readings.find((reading) => !readerLangs.includes(languageOf(reading)));
  if (best === undefined || best.fit < MIN_FIT || !isForeignTo(readerLangs, best, notice.tokens)) return null;
  const read = notice.readings.find((reading) => readerLangs.includes(languageOf(reading)));
  if (read !== undefined && read.fit >= best.fit - NEARLY) return null;
  return toForeignReading(notice, best);
}

/** What only languages the reader does not read make of it, though its words may be known in one they do ("Post comment"). */
export function unreadReading({ notice }: Unit, readerLangs: readonly string[]): ForeignReading | null {
  const best = notice.readings[0];
  const read = notice.readings.some((reading) => readerLangs.includes(languageOf(reading)));
  return best === undefined || best.fit < MIN_FIT || read ? null : toForeignReading(notice, best);
}

function toForeignReading({ tokens }: NoticeReadings, best: RankedReading): ForeignReading {
  const words = tokens.filter((token) => token.kind === 'word').length;
  const characters = tokens.filter((token) => token.kind === 'character').length;
  return {
    lang: languageOf(best),
    intent: best.match.intent,
    words: words + Math.floor(characters / 2),
    inValues: [...best.match.slots.values()].reduce((sum, { from, to }) => sum + to - from, 0),
    isSentence: isSentence(best),
  };
}
