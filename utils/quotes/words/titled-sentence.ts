import { isKind, type Token, type TokenRange, tokenAt } from './token';

const SMALL_WORD = 3;
const FEWEST_WORDS = 4;
const SHARE = 0.8;

/** "Harbour News Women Speak Out": a line with no full stop whose words all have capitals, so that none is a sign of a name. */
export function isTitled(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from < FEWEST_WORDS || isFullStop(tokens[to - 1])) return false;
  let [words, heavy, capitals] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    if (isKind(token, 'marked')) return false;
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.capital) capitals += 1;
    if (token.capital || token.end - token.start > SMALL_WORD) heavy += 1;
  }
  return words >= FEWEST_WORDS && capitals > 0 && capitals >= heavy * SHARE;
}

function isFullStop(token: Token | undefined): boolean {
  return token?.kind === 'stop' && token.lower === '.';
}
