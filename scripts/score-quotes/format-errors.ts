import { alternatives, type GoldQuote } from './gold';
import type { PassageScore } from './score';

/** One error a line, the passage's id first. */
export function formatErrors(score: PassageScore): readonly string[] {
  const wrong = score.judged.flatMap(({ match, judgements }) =>
    judgements
      .filter(({ verdict }) => verdict === 'wrong' || verdict === 'invented')
      .map(
        ({ field, gold, found }) =>
          `${field}: ${gold || 'null'} ← ${found ?? 'null'} | ${shorten(match.found.text)}`,
      ),
  );
  const inexact = score.matches
    .filter(({ exact }) => !exact)
    .map(({ gold, found }) => `extents: ${formatGold(gold)} ← ${found.text}`);
  const missed = score.missed.map((gold) => `missed ${alternatives(gold.kind)[0]}: ${formatGold(gold)}`);
  const surplus = score.surplus.map(
    (found) => `surplus ${found.kind}: ${shorten(found.text)} | ${found.cue}`,
  );
  return [...missed, ...surplus, ...inexact, ...wrong].map((line) => `${score.id}  ${line}`);
}

function formatGold(gold: GoldQuote): string {
  return gold.parts.map((part) => (typeof part === 'string' ? part : part.text)).join(' ‖ ');
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
