import { VOCABULARY } from './notice-vocabulary';
import type { Token } from './tokenize';
import type { LanguageSet } from './vocabulary';

export interface ForeignQuestion {
  readonly tokens: readonly Token[];
  /** Languages looked up. */
  readonly active: LanguageSet;
  /** Of these, those the reader does not read. */
  readonly unread: LanguageSet;
}

/** Below half, no reading comes near the fit that counts; the rest is left to words known inside sequences alone. */
const MIN_KNOWN = 0.5;
const CAPITAL_WEIGHT = 0.3;

/** Whether a language the reader does not read has a word of its own here, and knows half of a sentence. */
export function mayBeForeign({ tokens, active, unread }: ForeignQuestion): boolean {
  if (unread === 0) return false;
  const known = tokens.map(({ key }) => VOCABULARY.lookUp(key, active).known & active);
  const own = known.reduce((set, langs) => ((langs & ~unread) === 0 ? set | langs : set), 0);
  for (let lang = 0; own >> lang !== 0; lang += 1)
    if ((own >> lang) & 1 && knowsSentence(tokens, known, 1 << lang)) return true;
  return false;
}

function knowsSentence(tokens: readonly Token[], known: readonly LanguageSet[], lang: LanguageSet): boolean {
  let said = 0;
  let all = 0;
  for (const [at, { kind, capital, sentence }] of tokens.entries()) {
    const begins = sentence !== tokens[at - 1]?.sentence;
    if (begins && all > 0 && said >= all * MIN_KNOWN) return true;
    if (begins) [said, all] = [0, 0];
    if (kind !== 'word' && kind !== 'character') continue;
    const isKnown = kind === 'character' || ((known[at] ?? 0) & lang) !== 0;
    if (isKnown) said += 1;
    all += isKnown || !capital || begins ? 1 : CAPITAL_WEIGHT;
  }
  return all > 0 && said >= all * MIN_KNOWN;
}
