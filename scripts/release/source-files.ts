import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedFile, readFolder } from './pack-zip';

/** All that the project is made of, by its first folder or file. What is built or installed is not in it. */
const SOURCE_ROOTS = [
  '.ci',
  '.github',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'components',
  'docs',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'tests',
  'tsconfig.json',
  'utils',
  'vitest.config.ts',
  'wxt.config.ts',
] as const;

/** Made when tests run. */
const MADE = ['tests/e2e/pictures/'];

/** What a reviewer needs to build the extension, by paths from the root of the project. */
export function readSourceFiles(root: string): readonly PackedFile[] {
  return SOURCE_ROOTS.flatMap((entry) => readEntry(root, entry)).filter(
    ({ path }) => !MADE.some((folder) => path.startsWith(folder)),
  );
}

function readEntry(root: string, entry: string): readonly PackedFile[] {
  const path = join(root, entry);
  if (statSync(path).isFile()) return [{ path: entry, bytes: readFileSync(path) }];
  return readFolder(path).map((file) => ({ ...file, path: `${entry}/${file.path}` }));
}
