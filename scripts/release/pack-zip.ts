import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file by its path within an archive, with slashes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const UNIX = 3;
const PLAIN_FILE = 0o100644;

/**
 * A ZIP archive whose bytes depend on names and contents alone: sorted, with one time and one mode for all,
 * deflated in JavaScript because the zlib of each Node deflates in its own way.
 */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  // The first moment the format knows; its fields are local time, and so is this.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (Object.hasOwn(entries, path)) throw new Error(`${path} is there twice`);
    entries[path] = [bytes, { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE << 16 }];
  }
  return zipSync(entries);
}

/** Every file under a folder, whatever its depth. */
export function readFolder(folder: string): readonly PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: readFileSync(file) }));
}
