import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Mutant } from './instrument';
import type { Verdict } from './run-mutant';

export interface VerdictLog {
  /** The verdict an earlier run came to, or that of `judge`. */
  readonly settle: (mutant: Mutant, judge: () => Verdict) => Verdict;
}

/** Kept line by line in a file, which is begun anew where `program` is another. A mutant that ended the run is a timeout. */
export function openVerdictLog(path: string, program: string): VerdictLog {
  mkdirSync(dirname(path), { recursive: true });
  const [head, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  if (head !== program) writeFileSync(path, `${program}\n`);
  const known = new Map<string, Verdict>();
  for (const line of head === program ? lines : []) {
    if (line === '') continue;
    const { key, fate, killer } = JSON.parse(line);
    known.set(key, { fate, killer });
  }
  return {
    settle: (mutant, judge) => {
      const earlier = known.get(mutant.key);
      if (earlier) return earlier;
      const note = (verdict: Verdict) =>
        appendFileSync(path, `${JSON.stringify({ key: mutant.key, ...verdict })}\n`);
      note({ fate: 'timeout', killer: null });
      const verdict = judge();
      note(verdict);
      return verdict;
    },
  };
}
