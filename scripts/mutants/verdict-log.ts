import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Mutant } from './instrument';
import type { Verdict } from './run-mutant';

export interface VerdictLog {
  /** The verdict an earlier run came to, or that of `judge`. */
  readonly settle: (mutant: Mutant, judge: () => Verdict) => Verdict;
}

const BEGUN = 'begun';
const MOST_TRIES = 2;

/** Kept line by line in a file, which is begun anew where `program` is another. A mutant that ended the run twice has no end. */
export function openVerdictLog(path: string, program: string): VerdictLog {
  mkdirSync(dirname(path), { recursive: true });
  const [head, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  if (head !== program) writeFileSync(path, `${program}\n`);
  const known = new Map<string, Verdict>();
  const begun = new Map<string, number>();
  for (const line of head === program ? lines : []) {
    if (line === '') continue;
    const { key, fate, killer } = JSON.parse(line);
    if (fate === BEGUN) begun.set(key, (begun.get(key) ?? 0) + 1);
    else known.set(key, { fate, killer });
  }
  return {
    settle: (mutant, judge) => {
      const earlier = known.get(mutant.key);
      if (earlier) return earlier;
      const note = (facts: object) =>
        appendFileSync(path, `${JSON.stringify({ key: mutant.key, ...facts })}\n`);
      if ((begun.get(mutant.key) ?? 0) >= MOST_TRIES) return { fate: 'timeout', killer: null };
      note({ fate: BEGUN });
      const verdict = judge();
      note(verdict);
      return verdict;
    },
  };
}
