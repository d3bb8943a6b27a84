import { buildAnchor } from '../page/anchor';
import type { Page } from '../page/page';
import { primaryTag } from '../text/primary-tag';
import { collectCandidates } from './candidates';
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
import { findUnknownNotice } from './unknown-notice';

export interface NoticeClues {
  readonly page: Page;
  /** What the article is written in, by its text; null where that cannot be told. */
  readonly articleLang: string | null;
  readonly readerLangs: readonly [string, ...string[]];
}

const MAX_NOTICES = 300;

/** Small print in languages the reader does not read, and disclosures in any; in page order. */
export function findNotices({ page, articleLang, readerLangs }: NoticeClues): readonly Notice[] {
  const hints = [articleLang, page.declaredLang].flatMap((lang) => (lang ? primaryTag(lang) : []));
  const candidates = collectCandidates(page);
  const { active, isWorthReading } = planReading({ candidates, hints, readerLangs });
  const units = candidates.flatMap((candidate) => {
    const likely = candidate.declared === null ? hints : [candidate.declared, ...hints];
    return isWorthReading(candidate)
      ? splitIntoUnits(candidate, { active, hints: likely })
      : [unreadUnit(candidate)];
  });
  const around = units.filter(({ candidate }) => !candidate.place.inArticle);
  const foreign = findForeignLanguages({
    units: around,
    articleLang,
    declaredLang: hints.at(-1) ?? null,
    readerLangs,
  });
  const told = new Set<string>();
  const notices: Notice[] = [];
  for (const unit of units) {
    const found = findInUnit({ unit, foreign, articleLang, readerLangs });
    if (found === null || notices.length >= MAX_NOTICES) continue;
    const notice = place(page, unit, found);
    if (!isRepeated(told, notice, readerLangs)) notices.push(notice);
  }
  return notices;
}

interface UnitInput {
  readonly unit: Unit;
  readonly foreign: ForeignLanguages;
  readonly articleLang: string | null;
  readonly readerLangs: readonly [string, ...string[]];
}

function findInUnit({ unit, foreign, articleLang, readerLangs }: UnitInput): RecognisedNotice | null {
  const disclosure = findDisclosure(unit, readerLangs);
  if (disclosure !== null || unit.candidate.place.inArticle) return disclosure;
  const { group } = unit.candidate.place;
  const reading = foreignReading(unit, readerLangs) ?? readInForeignGroup(unit, foreign, readerLangs);
  if (reading === null)
    return findUnknownNotice({ unit, groupLang: foreign.languageOfGroup(group), articleLang, readerLangs });
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
