import type { Folder } from './arguments';
import type { Mutant } from './instrument';
import type { Fate, Verdict } from './run-mutant';
import { estimateShare } from './sample';

export interface JudgedMutant {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** What a run found of a folder; plain, so that it can be kept. */
export interface Summary {
  readonly folder: Folder;
  readonly files: number;
  readonly mutants: number;
  readonly judged: number;
  readonly seed: string;
  readonly tests: number;
  readonly left: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Judged and alive, by Stryker's name of the mutator. */
  readonly mutators: readonly { readonly name: string; readonly judged: number; readonly alive: number }[];
}

export interface SummaryInput
  extends Pick<Summary, 'folder' | 'files' | 'mutants' | 'seed' | 'tests' | 'left'> {
  readonly judged: readonly JudgedMutant[];
}

export function summarise({ judged, ...facts }: SummaryInput): Summary {
  const countFate = (fate: Fate): number => judged.filter(({ verdict }) => verdict.fate === fate).length;
  const names = [...new Set(judged.map(({ mutant }) => mutant.mutator))].sort();
  return {
    ...facts,
    judged: judged.length,
    fates: {
      killed: countFate('killed'),
      timeout: countFate('timeout'),
      survived: countFate('survived'),
      uncovered: countFate('uncovered'),
    },
    mutators: names.map((name) => {
      const own = judged.filter(({ mutant }) => mutant.mutator === name);
      return { name, judged: own.length, alive: own.filter(isAlive).length };
    }),
  };
}

function isAlive({ verdict }: JudgedMutant): boolean {
  return verdict.fate === 'survived' || verdict.fate === 'uncovered';
}

/** "85.2 % (82.9 to 87.3)", in per cent; without the interval where all were judged. */
export function formatScore({ fates, judged, mutants }: Summary): string {
  const hits = fates.killed + fates.timeout;
  const [low, high] = estimateShare(hits, judged, mutants).map((share) => (share * 100).toFixed(1));
  const score = `${((100 * hits) / judged).toFixed(1)} %`;
  return judged === mutants ? score : `${score} (${low} to ${high})`;
}

export function formatSurvivors(judged: readonly JudgedMutant[]): string {
  const lines = judged
    .filter(isAlive)
    .map(
      ({ mutant: { path, line, mutator, original, replacement }, verdict }) =>
        `${path}:${line} ${mutator}${verdict.fate === 'uncovered' ? ' (no test comes by)' : ''}\n  ${onLine(original)}\n  → ${onLine(replacement)}`,
    );
  return `${lines.sort().join('\n')}\n`;
}

function onLine(code: string): string {
  return code.replace(/\s+/g, ' ').slice(0, 160);
}
