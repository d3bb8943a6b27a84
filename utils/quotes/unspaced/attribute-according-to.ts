import type { Span } from '../../text/span';
import { readOpenings } from './clause-opening';
import { type CompiledUnspaced, matchRun } from './compile-unspaced';
import { runsWithin } from './runs-within';
import { isAllKanji, MASK } from './script-characters';
import { parseSource, type SourcePhrase } from './source-phrase';
import type { UnspacedDraft } from './unspaced-draft';
import type { UnspacedParagraph } from './unspaced-paragraph';

/** Sourceによると、content: the rest of the sentence, without the という that closes hearsay. */
export function attributeAccordingTo(
  paragraph: UnspacedParagraph,
  sentence: Span,
  lexicon: CompiledUnspaced,
): UnspacedDraft | null {
  const { masked } = paragraph;
  for (let at = sentence.start + 1; at < sentence.end; at += 1) {
    const form = matchRun(masked, at, lexicon.accordingTo);
    if (form === null) continue;
    const phrase = parseSource(masked, { start: sentence.start, end: at }, lexicon);
    if (!phrase || !canBeReportedFrom(phrase, masked)) return null;
    const opening = readOpenings(masked, { start: at + form.length, end: sentence.end }, lexicon);
    const content = readContent(paragraph, { start: opening.end, end: sentence.end }, lexicon);
    if (!content) return null;
    const cue = { start: form.startsWith('の') ? at + 1 : at, end: at + form.length };
    return {
      paragraph,
      parts: [content],
      speaker: phrase,
      heardIn: paragraph,
      cue,
      via: null,
      strong: false,
    };
  }
  return null;
}

/** 予定によると names nobody; a bare name has letters of its own. */
function canBeReportedFrom({ kind, range }: SourcePhrase, masked: string): boolean {
  if (kind === 'other') return false;
  return kind !== 'name' || !isAllKanji(masked, range);
}

function readContent(
  { masked, runs }: UnspacedParagraph,
  { start, end }: Span,
  lexicon: CompiledUnspaced,
): Span | null {
  const ending = lexicon.hearsayEnds.find(
    (each) => masked.startsWith(each, end - each.length) && end - each.length > start,
  );
  const closed = ending ? end - ending.length : end;
  const only = runsWithin(runs, { start, end }).find(
    ({ outer }) => outer.start === start && outer.end === closed,
  );
  if (only) return only.inner;
  return closed - start >= 4 || masked.includes(MASK) ? { start, end: closed } : null;
}
