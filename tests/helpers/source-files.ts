import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file under the folders, in order of path, whose name ends as asked. */
export function readFilesUnder(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap(listFiles)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map(readSource);
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
