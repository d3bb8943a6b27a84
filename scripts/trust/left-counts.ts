import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrustRow } from './count-tests';

/** Commands that run for long leave here what they counted, a file each: fuzzing, load, mutation. */
export const COUNTS = join(import.meta.dirname, '../../.output/trust');

/** To be called at the end of such a command; `name` is the command's, and replaces what it left before. */
export function leaveCounts(name: string, rows: readonly TrustRow[]): void {
  mkdirSync(COUNTS, { recursive: true });
  writeFileSync(join(COUNTS, `${name}.json`), `${JSON.stringify(rows)}\n`);
}

export function readLeftCounts(): readonly TrustRow[] {
  if (!existsSync(COUNTS)) return [];
  const names = readdirSync(COUNTS).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name): TrustRow[] => JSON.parse(readFileSync(join(COUNTS, name), 'utf8')));
}
