import type { Span } from '../../text/span';
import { type CompiledUnspaced, matchRun } from './compile-unspaced';
import { findTopicSubject } from './find-subject';
import { runsWithin } from './runs-within';
import { MASK } from './script-characters';
import { parseSource, type SourcePhrase } from './source-phrase';
import type { UnspacedDraft } from './unspaced-draft';
import type { UnspacedParagraph } from './unspaced-paragraph';

/** Quotations without a quotative: a sentence in marks, 田中氏は「…」。, 田中氏「…」, 「…」（田中氏）. */
export function attributeStanding(
  paragraph: UnspacedParagraph,
  sentence: Span,
  context: {
    readonly previous: Place | null;
    readonly next: Place | null;
    readonly lexicon: CompiledUnspaced;
  },
): readonly UnspacedDraft[] {
  const { lexicon } = context;
  const runs = runsWithin(paragraph.runs, sentence).filter(
    ({ outer }) => outer.start >= sentence.start && outer.end <= sentence.end,
  );
  const last = runs[runs.length - 1];
  if (!last) return [];
  const lead = { start: sentence.start, end: runs[0]?.outer.start ?? sentence.start };
  const rest = { start: last.outer.end, end: sentence.end };
  const base = { paragraph, cue: null, via: null, strong: false };
  if (isBlank(paragraph.masked, rest) || isBracketed(paragraph.masked, rest)) {
    const speaker = isBlank(paragraph.masked, lead)
      ? (bracketedSpeaker(paragraph.masked, rest, lexicon) ??
        pointedAt(context.previous, lexicon) ??
        pointedAt(context.next, lexicon) ??
        CARRIED)
      : leadingSpeaker(paragraph.masked, lead, lexicon);
    if (speaker === null) return [];
    if (!looksSaid(paragraph.text.slice(last.inner.start, last.inner.end), speaker)) return [];
    const [first, ...others] = runs.map(({ inner }) => inner);
    return first
      ? [
          {
            ...base,
            parts: [first, ...others],
            speaker: speaker.speaker,
            heardIn: speaker.heardIn ?? paragraph,
          },
        ]
      : [];
  }
  return [];
}

/** A sentence and the paragraph it stands in. */
export type Place = readonly [UnspacedParagraph, Span];

interface Said {
  readonly speaker: UnspacedDraft['speaker'];
  readonly heardIn: UnspacedParagraph | null;
}

function looksSaid(text: string, { speaker }: Said): boolean {
  return text.length >= (speaker === 'same' ? 10 : 6) || /[。！？…!?]$/.test(text);
}

function isBlank(masked: string, { start, end }: Span): boolean {
  return /^[\s　、]*$/.test(masked.slice(start, end));
}

function isBracketed(masked: string, { start, end }: Span): boolean {
  return /^[(（=＝][^)）]{1,40}[)）]?$/.test(masked.slice(start, end));
}

function bracketedSpeaker(masked: string, { start, end }: Span, lexicon: CompiledUnspaced): Said | null {
  if (isBlank(masked, { start, end })) return null;
  const close = /[)）]$/.test(masked.slice(start, end)) ? end - 1 : end;
  const phrase = parseSource(masked, { start: start + 1, end: close }, lexicon);
  return phrase && phrase.kind !== 'other' ? { speaker: phrase, heardIn: null } : null;
}

/** 田中氏は「…」。 and 田中氏「…」. */
function leadingSpeaker(masked: string, lead: Span, lexicon: CompiledUnspaced): Said | null {
  const topic = findTopicSubject(masked, lead, lexicon);
  if (topic) return { speaker: topic.phrase, heardIn: null };
  const end = /[:：]$/.test(masked.slice(lead.start, lead.end)) ? lead.end - 1 : lead.end;
  const phrase = parseSource(masked, { start: lead.start, end }, lexicon);
  const opens = phrase !== null && phrase.range.start === lead.start;
  return opens && isSomebody(phrase) ? { speaker: phrase, heardIn: null } : null;
}

function isSomebody({ kind }: SourcePhrase): boolean {
  return kind === 'person' || kind === 'unnamed';
}

const CARRIED: Said = { speaker: 'same', heardIn: null };

/** 田中氏はこう述べた。「…」 · 「…」。田中氏はそう話す。: a sentence beside the quotation points at it. */
function pointedAt(place: Place | null, lexicon: CompiledUnspaced): Said | null {
  if (place === null) return null;
  const [{ masked }, sentence] = place;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const pointer = matchRun(masked, at, lexicon.pointers);
    if (pointer === null || masked.charAt(at - 1) === MASK) continue;
    const verb = lexicon.verbs
      .get(masked.charAt(at + pointer.length))
      ?.find(({ form }) => masked.startsWith(form, at + pointer.length));
    if (!verb || masked.slice(at, sentence.end).includes(MASK)) continue;
    const subject = findTopicSubject(masked, { start: sentence.start, end: at }, lexicon);
    return { speaker: subject?.phrase ?? 'same', heardIn: place[0] };
  }
  return null;
}
