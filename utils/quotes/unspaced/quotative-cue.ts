import type { Span } from '../../text/span';
import { type CompiledUnspaced, matchRun, type UnspacedVerb } from './compile-unspaced';
import { isHiragana, MASK } from './script-characters';
import type { UnspacedParagraph } from './unspaced-paragraph';

/** と述べた and the like: a particle behind what was said, and the verb it leads to. Spans count in the block. */
export interface QuotativeCue {
  /** Where what was said ends. */
  readonly contentEnd: number;
  /** Right behind marks; else behind a plain clause. */
  readonly marked: boolean;
  /** Between particle and verb: 田中氏は in 「…」と田中氏は述べた. */
  readonly gap: Span;
  readonly verb: Span;
  readonly strong: boolean;
}

const LONGEST_GAP = 48;
const LONGEST_ENDING = 6;
/** What may stand between closing mark and particle: 「…」などと, 「…」だと. */
const FILLERS = ['など', 'だ', 'である', 'といった内容だ'];
/** The last character of a plain predicate; behind anything else と is "with" or "and". */
const PREDICATE_ENDS = 'るただいうくすむんつぶぐぬかねよずだ';

export function findQuotativeCues(
  paragraph: UnspacedParagraph,
  sentence: Span,
  lexicon: CompiledUnspaced,
): readonly QuotativeCue[] {
  const cues: QuotativeCue[] = [];
  for (let at = sentence.start + 1; at < sentence.end; at += 1) {
    const width = particleWidth(paragraph.masked, at);
    if (width === 0) continue;
    const cue = readCue(paragraph.masked, { at, width, end: sentence.end }, lexicon);
    if (cue === null) continue;
    cues.push(cue);
    at = cue.verb.end - 1;
  }
  return cues;
}

function particleWidth(masked: string, at: number): number {
  if (masked.startsWith('とも', at)) return 2;
  if (masked.charAt(at) === 'と') return 1;
  return masked.startsWith('って', at) && masked.charAt(at - 1) === MASK ? 2 : 0;
}

interface Place {
  readonly at: number;
  readonly width: number;
  readonly end: number;
}

function readCue(masked: string, { at, width, end }: Place, lexicon: CompiledUnspaced): QuotativeCue | null {
  const contentEnd = skipFillers(masked, at);
  const marked = masked.charAt(contentEnd - 1) === MASK;
  if (marked && matchRun(masked, at, lexicon.labelsAfter) !== null) return null;
  if (!marked && !PREDICATE_ENDS.includes(masked.charAt(at - 1))) return null;
  const from = masked.charAt(at + width) === '、' ? at + width + 1 : at + width;
  const found = findVerb(masked, { from, end: Math.min(end, from + LONGEST_GAP), marked }, lexicon);
  if (found === null) return null;
  const gap = { start: from, end: found.at };
  if (!marked && masked.charAt(at - 1) === 'う' && masked.charAt(found.at) === 'し') return null;
  const verbEnd = extendVerb(masked, found.at + found.verb.form.length, end);
  if (/^(?:られ|され)/.test(masked.slice(found.at + found.verb.form.length, verbEnd))) return null;
  return {
    contentEnd: marked ? contentEnd : at,
    marked,
    gap,
    verb: { start: found.at + nounOffset(found.verb.form), end: verbEnd },
    strong: found.verb.strong,
  };
}

/** との考えを示した: the cue begins behind の. */
function nounOffset(form: string): number {
  return form.startsWith('の') ? 1 : 0;
}

function skipFillers(masked: string, at: number): number {
  const filler = FILLERS.find(
    (each) => masked.startsWith(each, at - each.length) && masked.charAt(at - each.length - 1) === MASK,
  );
  return filler ? at - filler.length : at;
}

function findVerb(
  masked: string,
  { from, end, marked }: { readonly from: number; readonly end: number; readonly marked: boolean },
  lexicon: CompiledUnspaced,
): { readonly at: number; readonly verb: UnspacedVerb } | null {
  for (let at = from; at < end; at += 1) {
    const here = masked.charAt(at);
    if (here === 'を' || here === MASK) return null;
    const verb = lexicon.verbs
      .get(here)
      ?.find(({ form, governs }) => masked.startsWith(form, at) && (marked || governs === 'clause'));
    if (verb && isReachable(masked, { from, at, verb, marked }, lexicon)) return { at, verb };
  }
  return null;
}

interface Reach {
  readonly from: number;
  readonly at: number;
  readonly verb: UnspacedVerb;
  readonly marked: boolean;
}

/** A verb further off must stand behind a particle, a comma or an adverb; behind a clause it follows at once. */
function isReachable(masked: string, { from, at, verb, marked }: Reach, lexicon: CompiledUnspaced): boolean {
  if (at === from) return true;
  if (verb.form.startsWith('の') || verb.form.length < 2) return false;
  const gap = masked.slice(from, at);
  const adverb = matchRun(masked, from, lexicon.adverbs);
  if (adverb !== null && from + adverb.length === at) return true;
  return marked && /[はがもにで、へ]$/.test(gap);
}

/** The hiragana that inflects the stem: 述べ|た, 語っ|ている. */
function extendVerb(masked: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < LONGEST_ENDING && isHiragana(masked.charCodeAt(end))) {
    const here = masked.charAt(end);
    if (end > from && 'がのはとを'.includes(here)) break;
    if (end === from && 'がのはとをも'.includes(here)) break;
    end += 1;
    if (here === 'た' || (here === 'る' && masked.charAt(end) !== 'と')) break;
  }
  return end;
}
