import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Saved pages of a folder, served by their names. */
export interface PageFolder {
  readonly names: readonly string[];
  /** Null where there is no such page; `path` begins with a slash. */
  read(path: string): string | null;
}

/** HTML files of the folder, or `page.html` in the folders below it; those alone whose path holds `only`. */
export function openPageFolder(folder: string, only = ''): PageFolder {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path.includes(only))
    .sort()
    .map((path) => join(folder, path));
  const byName = new Map(files.map((file) => [nameOf(file), file]));
  return {
    names: [...byName.keys()],
    read: (path) => {
      const file = byName.get(decodeURIComponent(path.slice(1)));
      return file === undefined ? null : readFileSync(file, 'utf8');
    },
  };
}

function nameOf(file: string): string {
  return basename(file) === 'page.html' ? basename(join(file, '..')) : basename(file, '.html');
}
