import type { Candidate } from './candidates';
import { type NoticeReadings, readNotice } from './notice-reader';

/** One thing said: a candidate, or a sentence of it. */
export interface Unit {
  readonly candidate: Candidate;
  /** In the block's text. */
  readonly start: number;
  readonly end: number;
  readonly notice: NoticeReadings;
}

/** A candidate whose best reading is of one of its sentences only is read sentence by sentence. */
export function splitIntoUnits(candidate: Candidate, hints: readonly string[]): readonly Unit[] {
  const { span, text } = candidate;
  const whole = readNotice(text, hints);
  const best = whole.readings[0];
  const last = whole.tokens.at(-1);
  if (last === undefined) return [];
  const isWhole =
    best !== undefined && best.match.stretch.to - best.match.stretch.from === whole.tokens.length;
  if (isWhole || last.sentence === whole.tokens[0]?.sentence) return [{ candidate, ...span, notice: whole }];
  return sentencesOf(whole).map(({ start, end }) => ({
    candidate,
    start: span.start + start,
    end: span.start + end,
    notice: readNotice(text.slice(start, end), hints),
  }));
}

/** From the first word of each sentence to where the next begins, without the space between. */
function sentencesOf({
  text,
  tokens,
}: NoticeReadings): readonly { readonly start: number; readonly end: number }[] {
  const starts = tokens
    .filter((token, at) => at === 0 || token.sentence !== tokens[at - 1]?.sentence)
    .map(({ start }) => start);
  return starts.map((start, at) => {
    const from = at === 0 ? 0 : start;
    return { start: from, end: from + text.slice(from, starts[at + 1] ?? text.length).trimEnd().length };
  });
}
