import type { NounPhrase } from '../../utils/quotes/phrases/noun-phrase';
import { findAddressed } from '../../utils/quotes/speakers/find-addressed';
import { findSubjectAfter } from '../../utils/quotes/speakers/find-subject-after';
import { findSubjectBefore } from '../../utils/quotes/speakers/find-subject-before';
import { skipToSubject } from '../../utils/quotes/speakers/skip-adjuncts';
import { findVia } from '../../utils/quotes/speakers/via';
import type { TokenRange } from '../../utils/quotes/words/token';
import { readTokens } from './read-tokens';

const BAR = ' | ';

/** Who speaks before a verb, which a bar stands for: "Lin, a baker, | said" is "Lin (name)", and the words taken where they are more. */
export function drawSubjectBefore(drawn: string, lang: string): string {
  const { tokens, lexicon, bar, cut } = readDrawn(drawn, lang);
  const subject = findSubjectBefore(tokens, { from: 0, verb: bar }, lexicon);
  return subject ? describe(subject.phrase, subject, cut) : 'nobody';
}

/** Who speaks behind a verb, which a bar stands for. */
export function drawSubjectAfter(drawn: string, lang: string): string {
  const { tokens, lexicon, bar, cut } = readDrawn(drawn, lang);
  const subject = findSubjectAfter(tokens, { from: bar, to: tokens.length }, lexicon);
  return subject ? describe(subject.phrase, subject, cut) : 'nobody';
}

/** Whom the words before the bar address, and their name. */
export function drawAddressed(drawn: string, lang: string): string {
  const { tokens, lexicon, bar, cut } = readDrawn(drawn, lang);
  const found = findAddressed(tokens, { from: 0, to: bar }, lexicon);
  return found ? (found.name ? cut(found.name) : 'somebody') : 'nobody';
}

/** What stands behind the bar once times, places and asides are passed over. */
export function drawBehindAdjuncts(drawn: string, lang: string): string {
  const { tokens, lexicon, bar, cut } = readDrawn(drawn, lang);
  return cut({ from: skipToSubject(tokens, { from: bar, to: tokens.length }, lexicon), to: tokens.length });
}

/** The go-between behind a verb, which a bar stands for. */
export function drawVia(
  drawn: string,
  lang: string,
  { addressee = false, asked = false }: { readonly addressee?: boolean; readonly asked?: boolean } = {},
): string {
  const { tokens, lexicon, bar, cut } = readDrawn(drawn, lang);
  const via = findVia(tokens, { from: bar, to: tokens.length, addressee, asked }, lexicon);
  return via ? cut(via) : 'nobody';
}

type Cut = (range: TokenRange) => string;

function readDrawn(drawn: string, lang: string) {
  const at = drawn.indexOf(BAR);
  const text = drawn.replace(BAR, ' ');
  const read = readTokens(text, lang);
  const bar = read.tokens.findIndex(({ start }) => start > at);
  const cut: Cut = ({ from, to }) => text.slice(read.tokens[from]?.start, read.tokens[to - 1]?.end);
  return { ...read, bar: bar < 0 ? read.tokens.length : bar, cut };
}

function describe({ kind, name, range, many }: NounPhrase, taken: TokenRange, cut: Cut): string {
  const isWhole = taken.from === range.from && taken.to === range.to;
  return [
    `${cut(range)}: ${kind}`,
    ...(name && cut(name) !== cut(range) ? [`name ${cut(name)}`] : []),
    ...(many ? ['many'] : []),
    ...(isWhole ? [] : [`of “${cut(taken)}”`]),
  ].join(', ');
}
