import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readFilesUnder } from '../helpers/source-files';

const shipped = readFilesUnder(['utils', 'components', 'entrypoints'], ['.ts', '.tsx']);

/** All that browsers keep for us or for pages, by whatever name. */
const STORES =
  /\bbrowser\.storage\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bcaches\.|document\.cookie|\bcookieStore\b|showSaveFilePicker|getDirectory\(/;

const STORE_FILES = ['session-store', 'settings-store', 'storage-area'].map(
  (name) => `utils/browser/${name}.ts`,
);

describe('what is kept, as docs/privacy.md says it', () => {
  it('goes through one file, which two others use: settings, and reports in memory', () => {
    const keepers = shipped.filter(({ text }) => STORES.test(withoutComments(text))).map(({ path }) => path);
    expect(keepers.filter((path) => !STORE_FILES.includes(path))).toEqual([]);
    const users = shipped.filter(({ text }) => text.includes("/storage-area'")).map(({ path }) => path);
    expect(users).toEqual(['utils/browser/session-store.ts', 'utils/browser/settings-store.ts']);
  });

  it('is, besides settings, kept in memory alone', () => {
    const text = withoutComments(readFileSync(join(ROOT, 'utils/browser/session-store.ts'), 'utf8'));
    expect(text).toContain('session');
    expect(text).not.toMatch(/'(?:local|sync|managed)'|storage\.(?:local|sync)/);
  });

  it('of settings is what the reader chose, and every one is in the table', () => {
    const text = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
    for (const words of ['languages', 'theme', 'text size', 'what to show', 'left out', 'taken out']) {
      expect(text).toContain(words);
    }
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
