import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LICENCES_FILE } from '../../scripts/build/third-party';
import { ROOT, readFilesUnder } from '../helpers/source-files';

/** Works that may be handed on inside a work under the MIT licence, as long as their words go with them. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** `import type` leaves nothing in a bundle. */
const PACKAGE_IMPORT =
  /^(?:import (?!type )[^'";]*from |export [^'";]*from |import )'(@[\w-]+\/[\w.-]+|[a-z][\w.-]*)/gm;

const imported = new Set(
  readFilesUnder(['utils', 'components', 'entrypoints'], ['.ts', '.tsx']).flatMap(({ text }) =>
    [...text.matchAll(PACKAGE_IMPORT)].map(([, name]) => String(name)),
  ),
);

describe.each(['chrome-mv3', 'firefox-mv3'])('the licences in %s', (build) => {
  const file = join(ROOT, '.output', build, LICENCES_FILE);
  const parts = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\n-{72}\n/)
        .slice(1)
    : [];
  const heads = parts.map((part) => /^(\S+) (\S+) \((.+)\)$/m.exec(part.trim().split('\n')[0] ?? ''));

  it('name every package that our code imports, and some are imported', () => {
    expect(imported.size).toBeGreaterThan(1);
    const named = new Set(heads.map((head) => head?.[1]));
    expect([...imported].filter((name) => !named.has(name))).toEqual([]);
  });

  it('give each in the version that is locked, under a licence that allows it', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    for (const head of heads) {
      const [, name, version, licence] = head ?? [];
      expect(version, name).toBe(lock.packages[`node_modules/${name}`]?.version);
      expect(COMPATIBLE, name).toContain(licence);
    }
  });

  it('give the whole words of each, with whose they are', () => {
    for (const part of parts) {
      expect(part).toMatch(/Copyright \(c\) \S+|Copyright \d{4}/);
      expect(part).toMatch(/THE SOFTWARE IS PROVIDED|TERMS AND CONDITIONS FOR USE, REPRODUCTION/);
    }
  });
});
