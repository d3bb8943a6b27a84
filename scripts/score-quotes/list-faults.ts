import { alternatives } from './gold';
import type { PassageScore } from './score';

/** What is wrong in a passage and of what sort, without its words: "missed direct", "role wrong", "inexact". */
export function listFaults({ missed, surplus, matches, judged, headline }: PassageScore): readonly string[] {
  const judgements = judged.flatMap((one) => one.judgements);
  return [
    ...missed.map((gold) => `missed ${alternatives(gold.kind)[0]}`),
    ...surplus.map(({ kind }) => `surplus ${kind}`),
    ...matches.filter(({ exact }) => !exact).map(() => 'inexact'),
    ...judgements.flatMap(({ field, verdict }) =>
      verdict === 'wrong' || verdict === 'invented' ? [`${field} ${verdict}`] : [],
    ),
    ...Array.from({ length: headline.of - headline.right }, () => 'headline wrong'),
  ].sort();
}
