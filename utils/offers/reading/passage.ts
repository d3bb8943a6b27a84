import type { Span } from '../../text/span';
import type { CompiledLexicon } from '../phrases/compile-lexicon';
import { findMarks, type Mark } from '../phrases/find-marks';
import { type Token, tokenize } from '../phrases/tokenize';

/** Text read as one: a sentence, or the blocks of a card joined by line feeds. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order, disjoint. */
  readonly marks: readonly Mark[];
  /** Money tokens struck out. */
  readonly struck: ReadonlySet<number>;
  /** Words that say nothing by themselves in any of the languages read. */
  readonly fillers: readonly ReadonlySet<string>[];
}

export interface PassageInput {
  readonly text: string;
  /** Stretches of the text struck out. */
  readonly strikes: readonly Span[];
  readonly lexicons: readonly CompiledLexicon[];
}

export function readPassage({ text, strikes, lexicons }: PassageInput): Passage {
  const tokens = tokenize(text);
  const struck = new Set<number>();
  if (strikes.length > 0) {
    tokens.forEach((token, index) => {
      if (
        token.kind === 'money' &&
        strikes.some((strike) => strike.start <= token.start && token.end <= strike.end)
      ) {
        struck.add(index);
      }
    });
  }
  const marks = mergeMarks(lexicons.map((lexicon) => findMarks(tokens, lexicon)));
  return { text, tokens, marks, struck, fillers: lexicons.map((lexicon) => lexicon.fillers) };
}

/** Of marks that overlap the longer stays, and of equals the one of the earlier language. */
function mergeMarks(byLexicon: readonly (readonly Mark[])[]): readonly Mark[] {
  const all = byLexicon.flatMap((marks, order) => marks.map((mark) => ({ mark, order })));
  all.sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end || a.order - b.order);
  const merged: Mark[] = [];
  for (const { mark } of all) {
    const last = merged.at(-1);
    if (!last || mark.start >= last.end) merged.push(mark);
    else if (mark.end - mark.start > last.end - last.start) merged[merged.length - 1] = mark;
  }
  return merged;
}
