import { rankLanguages } from '../text/identify-language';
import { isDisclosing } from './disclosing-words';
import type { RecognisedNotice } from './notice';
import { isForeignTo, isSentence, languageOf, type NoticeReadings, toNotice } from './notice-reader';
import type { Unit } from './notice-units';
import type { RankedReading } from './rank-readings';

/** A disclosure is said in few words; longer text that mentions affiliates or AI is about them. */
const MAX_SENTENCE_WORDS = 40;
const MIN_FIT = 0.6;
/** Of a sentence in the article, what its rule has to explain, by rank. */
const MIN_RANK = 2.5;
/** A label has to be said as one of the language's own phrases: words that add up to it are not enough. */
const MIN_LABEL_RANK = 10;
/** A sentence of fewer words is a label. */
const MIN_SENTENCE_WORDS = 3;

/** Labels that name a part of a site as often as they tell what a text is. */
const SECTION_NAMES: ReadonlySet<string> = new Set([
  'ad.label',
  'disclosure.opinion',
  'disclosure.developing',
  'disclosure.updated',
  'disclosure.live',
  'disclosure.correction',
  'ad.partnership',
  'ad.promoted',
  'ad.affiliate-label',
]);

/** What a publisher has to tell readers, in any language, inside the article too; null where the unit is none. */
export function findDisclosure(
  unit: Unit,
  readerLangs: readonly [string, ...string[]],
): RecognisedNotice | null {
  const reading = preferRead(unit.notice, readerLangs);
  if (reading === undefined || !isDisclosing(reading.match.intent) || reading.fit < MIN_FIT) return null;
  if (!readerLangs.includes(languageOf(reading)) && !isSurelyIn(unit, reading, readerLangs)) return null;
  const fits =
    isSentence(reading) && unit.notice.tokens.length >= MIN_SENTENCE_WORDS
      ? isTold(unit, reading)
      : isLabelled(unit, reading);
  return fits ? toNotice(unit.notice, reading, readerLangs) : null;
}

/** In a language the reader does not read: with a word of its own, and said as it says it or in words that speak for it most. */
function isSurelyIn({ notice }: Unit, reading: RankedReading, readerLangs: readonly string[]): boolean {
  if (!isForeignTo(readerLangs, reading, notice.tokens)) return false;
  return reading.match.rank >= MIN_LABEL_RANK || rankLanguages(notice.text)[0]?.lang === languageOf(reading);
}

/** Where the reader's language explains it as well, it is in that. */
function preferRead({ readings }: NoticeReadings, readerLangs: readonly string[]): RankedReading | undefined {
  const best = readings[0];
  return (
    readings.find(
      (reading) => readerLangs.includes(languageOf(reading)) && reading.fit >= (best?.fit ?? 0),
    ) ?? best
  );
}

function isTold({ candidate, notice }: Unit, reading: RankedReading): boolean {
  if (notice.tokens.length > MAX_SENTENCE_WORDS || candidate.place.isControl) return false;
  if (!candidate.place.inArticle) return true;
  return reading.match.rank >= MIN_RANK;
}

function isLabelled({ candidate, notice }: Unit, reading: RankedReading): boolean {
  const { place } = candidate;
  if (
    reading.match.rank < MIN_LABEL_RANK ||
    place.inNavigation ||
    notice.text.length !== candidate.text.length
  )
    return false;
  return (
    !(place.isControl && SECTION_NAMES.has(reading.match.intent)) &&
    !(place.smallPrint && SECTION_NAMES.has(reading.match.intent))
  );
}
