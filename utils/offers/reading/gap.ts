import type { Passage } from './passage';

/** What stands between two places of a passage, counted in tokens. */
export interface Gap {
  /** Words that belong to no phrase and are no fillers. */
  readonly words: number;
  readonly breaks: number;
  /** Ends of sentences. */
  readonly stops: number;
}

const STOPS = new Set(['.', '!', '?', ';', '。', '！', '？', '；']);
const FURTHEST = 40;

/** Tokens from `start` up to `end`; what lies further than forty tokens counts as far. */
export function measureGap(passage: Passage, start: number, end: number): Gap {
  if (end - start > FURTHEST) return { words: FURTHEST, breaks: FURTHEST, stops: FURTHEST };
  let words = 0;
  let breaks = 0;
  let stops = 0;
  for (let at = start; at < end; at += 1) {
    const token = passage.tokens[at];
    if (!token) continue;
    if (token.kind === 'word' && !passage.fillers.some((fillers) => fillers.has(token.text))) words += 1;
    else if (token.text === '\n') breaks += 1;
    else if (STOPS.has(token.text)) stops += 1;
  }
  return { words, breaks, stops };
}
