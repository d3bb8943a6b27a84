import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension in which files are written anew, by their names; null leaves a file as it is. */
export async function copyRewritten(
  extension: string,
  rewrite: (path: string) => Promise<string | null>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-altered-'));
  await cp(extension, folder, { recursive: true });
  for (const path of await readdir(folder, { recursive: true })) {
    const text = await rewrite(path);
    if (text !== null) await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A copy of the built extension in which each script of the given name begins with `code`. Its folder is the caller's to remove. */
export async function copyWithCode(extension: string, name: RegExp, code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-altered-'));
  await cp(extension, folder, { recursive: true });
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((path) => name.test(path))) {
    const path = join(folder, file);
    await writeFile(path, `${code}\n${await readFile(path, 'utf8')}`);
  }
  return folder;
}
