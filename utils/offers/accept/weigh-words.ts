import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import { isUnspacedLetter } from '../money/letters';
import type { Passage } from '../reading/passage';
import { findMethodTokens } from '../terms/find-payment-methods';

/** What the words of a passage speak for: named clues, no verdict. */
export interface WordClues {
  /** Asks to subscribe, to join, to try; `acts`: to get, to order, to read. */
  readonly asks: boolean;
  readonly acts: boolean;
  readonly subscription: boolean;
  /** A pass for a day, which fairs and trains sell too. */
  readonly pass: boolean;
  /** Of subscribing nothing but what a choice between cookies and paying says. */
  readonly choiceOnly: boolean;
  readonly costs: boolean;
  /** Conditions of an offer: renewing, cancelling, new customers, a price afterwards. */
  readonly terms: boolean;
  readonly foreign: boolean;
  /** Words no offer needs: neither in a phrase nor a filler. */
  readonly unknown: number;
  readonly words: number;
}

export function weighWords(passage: Passage): WordClues {
  const methods = findMethodTokens(passage.tokens);
  const senses = new Set(passage.marks.flatMap(({ sense, start }) => (methods.has(start) ? [] : [sense])));
  const sold = SUBSCRIPTION_SENSES.filter((sense) => senses.has(sense));
  const { unknown, words } = countUnknown(passage, methods);
  return {
    asks: senses.has('ask') || senses.has('try') || senses.has('membership'),
    acts: senses.has('act'),
    subscription: sold.length > 0,
    pass: senses.has('day-pass'),
    choiceOnly: sold.length === 1 && sold[0] === 'consent',
    costs: senses.has('costs'),
    terms: TERM_SENSES.some((sense) => senses.has(sense)),
    foreign: senses.has('foreign'),
    unknown,
    words,
  };
}

const SUBSCRIPTION_SENSES: readonly OfferSense[] = [
  'subscription',
  'newsletter',
  'membership',
  'ad-free',
  'print',
  'gift',
  'single-article',
  'free-start',
  'trial',
  'consent',
];

const TERM_SENSES: readonly OfferSense[] = [
  'renews',
  'ends',
  'cancel',
  'notice',
  'new-customers',
  'tax-excluded',
];

/** A character of a script without spaces, as part of a word. */
const UNSPACED_WEIGHT = 1 / 3;

function countUnknown(
  { tokens, marks, fillers }: Passage,
  methods: ReadonlySet<number>,
): { readonly unknown: number; readonly words: number } {
  let unknown = 0;
  let words = 0;
  let mark = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const weight = isUnspacedLetter(token.text.charCodeAt(0)) ? UNSPACED_WEIGHT : 1;
    words += weight;
    while ((marks[mark]?.end ?? tokens.length) <= at) mark += 1;
    const covered = methods.has(at) || (marks[mark]?.start ?? tokens.length) <= at;
    if (!covered && !fillers.some((known) => known.has(token.text))) unknown += weight;
  });
  return { unknown, words };
}
