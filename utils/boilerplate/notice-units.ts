import type { Candidate } from './candidates';
import { type NoticeReadings, type ReadingWishes, readTokens } from './notice-reader';
import type { Token } from './tokenize';

/** One thing said: a candidate, or a sentence of it. */
export interface Unit {
  readonly candidate: Candidate;
  /** In the block's text. */
  readonly start: number;
  readonly end: number;
  readonly notice: NoticeReadings;
}

/** A candidate whose best reading is of one of its sentences only is read sentence by sentence. */
export function splitIntoUnits(candidate: Candidate, wishes: ReadingWishes): readonly Unit[] {
  const { span, text, tokens } = candidate;
  const whole = readTokens(text, tokens, wishes);
  const best = whole.readings[0]?.match.stretch;
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const isWhole = best !== undefined && best.to - best.from === tokens.length;
  if (isWhole || last.sentence === tokens[0]?.sentence) return [{ candidate, ...span, notice: whole }];
  return sentencesOf(candidate).map((sentence) => ({
    candidate,
    start: span.start + sentence.start,
    end: span.start + sentence.end,
    notice: readTokens(text.slice(sentence.start, sentence.end), sentence.tokens, wishes),
  }));
}

/** A candidate nobody tries to read; its text still tells of its group's language. */
export function unreadUnit(candidate: Candidate): Unit {
  const { span, text, tokens } = candidate;
  return { candidate, ...span, notice: { text, tokens, readings: [] } };
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Placed from its own start. */
  readonly tokens: readonly Token[];
}

/** From the first word of each sentence to where the next begins, without the space between. */
function sentencesOf({ text, tokens }: Candidate): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.sentence === tokens[from]?.sentence) continue;
    const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
    const end = start + text.slice(start, tokens[at]?.start ?? text.length).trimEnd().length;
    sentences.push({ start, end, tokens: tokens.slice(from, at).map((token) => moveBack(token, start)) });
    from = at;
  }
  return sentences;
}

function moveBack(token: Token, by: number): Token {
  return { ...token, start: token.start - by, end: token.end - by };
}
