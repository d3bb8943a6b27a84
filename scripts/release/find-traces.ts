import type { PackedFile } from './pack-zip';

/** Files that name one of these folders, or the day they were built on. `today` is for tests. */
export function findTraces(
  files: readonly PackedFile[],
  folders: readonly string[],
  today = new Date(),
): readonly string[] {
  const day = today.toISOString().slice(0, 10);
  const traces = [...new Set(folders)].filter((folder) => folder.length > 1);
  return files.flatMap(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString('latin1');
    return [...traces, day].filter((trace) => text.includes(trace)).map((trace) => `${path}: ${trace}`);
  });
}
