import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tests/helpers/source-files';
import type { Mutant } from './instrument';

const PLACE = join(ROOT, '.mutants/types');

/**
 * Those the compiler turns down, which nobody could ship: Stryker leaves them out of the score as well, by the same
 * options. Each is a copy of its file beside the original, and all are checked at once.
 */
export function findIllTyped(mutants: readonly Mutant[]): ReadonlySet<number> {
  rmSync(PLACE, { recursive: true, force: true });
  mkdirSync(PLACE, { recursive: true });
  cpSync(join(ROOT, 'utils'), join(PLACE, 'utils'), { recursive: true });
  const files = mutants.map((mutant) => writeCopy(mutant));
  writeFileSync(join(PLACE, 'tsconfig.json'), JSON.stringify({ ...CONFIG, files }));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', PLACE, '--pretty', 'false'], {
    cwd: PLACE,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  rmSync(PLACE, { recursive: true, force: true });
  return new Set([...stdout.matchAll(/\.m(\d+)\.ts\(\d+,\d+\): error/g)].map(([, id]) => Number(id)));
}

const CONFIG = {
  extends: '../../tsconfig.json',
  compilerOptions: { allowUnreachableCode: true, noUnusedLocals: false, noUnusedParameters: false },
  include: [],
  exclude: [],
} as const;

function writeCopy({ id, path, start, end, replacement }: Mutant): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const copy = path.replace(/\.ts$/, `.m${id}.ts`);
  writeFileSync(join(PLACE, copy), text.slice(0, start) + replacement + text.slice(end));
  return copy;
}
