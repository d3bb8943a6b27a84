import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../scripts/release/source-files';
import { ROOT } from '../helpers/source-files';

const paths = readSourceFiles(ROOT).map(({ path }) => path);

describe('the source archive', () => {
  it.each(['package.json', 'package-lock.json', 'wxt.config.ts', 'LICENSE', 'docs/store/en.md', '.ci/run'])(
    'holds %s',
    (path) => expect(paths).toContain(path),
  );

  it('holds nothing that is installed or built', () => {
    expect(paths.filter((path) => /(^|\/)(node_modules|\.output|\.wxt|\.git)\//.test(path))).toEqual([]);
  });

  it('is what the history holds, file by file', () => {
    const tracked = listTracked();
    if (tracked === null) {
      expect(existsSync(join(ROOT, '.git')), 'an unpacked archive has no history').toBe(false);
      return;
    }
    expect(tracked.filter((path) => !paths.includes(path))).toEqual([]);
  });
});

/** Every committed file that is still there; null where there is no history to ask. */
function listTracked(): readonly string[] | null {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) return null;
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}
