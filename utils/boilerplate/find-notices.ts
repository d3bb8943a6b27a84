import { buildAnchor } from '../page/anchor';
import type { Page } from '../page/page';
import { primaryTag } from '../text/primary-tag';
import { type Candidate, collectCandidates } from './candidates';
import { findDisclosure } from './find-disclosure';
import {
  type ForeignLanguages,
  findForeignLanguages,
  foreignReading,
  unreadReading,
} from './foreign-languages';
import type { Notice, RecognisedNotice } from './notice';
import { languageOf, toNotice } from './notice-reader';
import { splitIntoUnits, type Unit, unreadUnit } from './notice-units';
import { planReading } from './reading-plan';
import { findUnknownNotice, foreignSurroundings } from './unknown-notice';

export interface NoticeClues {
  readonly page: Page;
  /** What the article is written in, by its text; null where that cannot be told. */
  readonly articleLang: string | null;
  readonly readerLangs: readonly [string, ...string[]];
}

const MAX_NOTICES = 300;

/** Small print in languages the reader does not read, and disclosures in any; in page order. */
export function findNotices(clues: NoticeClues): readonly Notice[] {
  const { page, readerLangs } = clues;
  const { units, foreign } = readUnits(clues);
  const told = new Set<string>();
  const notices: Notice[] = [];
  for (const unit of units) {
    const found = findInUnit(unit, foreign, clues);
    if (found === null || notices.length >= MAX_NOTICES) continue;
    const notice = place(page, unit, found);
    if (!isRepeated(told, notice, readerLangs)) notices.push(notice);
  }
  return notices;
}

interface ReadUnits {
  readonly units: readonly Unit[];
  readonly foreign: ForeignLanguages;
}

/** What only foreign surroundings make small print is read once these are known. */
function readUnits({ page, articleLang, readerLangs }: NoticeClues): ReadUnits {
  const hints = [articleLang, page.declaredLang].flatMap((lang) => (lang ? primaryTag(lang) : []));
  const candidates = collectCandidates(page);
  const { active, whenToRead } = planReading({ candidates, hints, readerLangs });
  const read = (candidate: Candidate): readonly Unit[] =>
    splitIntoUnits(candidate, {
      active,
      hints: candidate.declared === null ? hints : [candidate.declared, ...hints],
    });
  const surveyed = candidates.map((candidate) => {
    const when = whenToRead(candidate);
    return { candidate, when, units: when === 'at-once' ? read(candidate) : [unreadUnit(candidate)] };
  });
  const foreign = findForeignLanguages({
    units: surveyed.flatMap(({ candidate, units }) => (candidate.place.inArticle ? [] : units)),
    articleLang,
    declaredLang: hints.at(-1) ?? null,
    readerLangs,
  });
  const isBesideForeign = (candidate: Candidate): boolean =>
    foreign.hasForeign(candidate.place.group) ||
    foreignSurroundings(candidate, { foreign, articleLang, readerLangs }) !== null;
  const units = surveyed.flatMap(({ candidate, when, units }) =>
    when === 'beside-foreign' && isBesideForeign(candidate) ? read(candidate) : units,
  );
  return { units, foreign };
}

function findInUnit(
  unit: Unit,
  foreign: ForeignLanguages,
  { articleLang, readerLangs }: NoticeClues,
): RecognisedNotice | null {
  const disclosure = findDisclosure(unit, readerLangs);
  if (disclosure !== null || unit.candidate.place.inArticle) return disclosure;
  const { group } = unit.candidate.place;
  const reading = foreignReading(unit, readerLangs) ?? readInForeignGroup(unit, foreign, readerLangs);
  if (reading === null) return findUnknownNotice({ unit, foreign, articleLang, readerLangs });
  if (!foreign.isForeign(group, reading.lang)) return null;
  const ranked = unit.notice.readings.find((each) => languageOf(each) === reading.lang);
  return ranked === undefined ? null : toNotice(unit.notice, ranked, readerLangs);
}

/** Beside foreign sentences a label is foreign too, where nothing the reader reads explains it. */
function readInForeignGroup(
  unit: Unit,
  foreign: ForeignLanguages,
  readerLangs: readonly string[],
): ReturnType<typeof unreadReading> {
  const reading = unreadReading(unit, readerLangs);
  if (reading === null) return null;
  return foreign.isSurelyForeign(unit.candidate.place.group, reading.lang) ? reading : null;
}

/** What the reader can read is told once; what they cannot, wherever it stands. */
function isRepeated(told: Set<string>, notice: Notice, readerLangs: readonly string[]): boolean {
  if (!readerLangs.includes(notice.lang)) return false;
  const key = `${notice.intent} ${notice.text}`;
  if (told.has(key)) return true;
  told.add(key);
  return false;
}

function place(page: Page, { candidate, start, end }: Unit, found: RecognisedNotice): Notice {
  const text = page.blocks[candidate.block]?.text.slice(start, end) ?? '';
  return { ...found, text, anchor: buildAnchor(page, candidate.block, { start, end }) };
}
