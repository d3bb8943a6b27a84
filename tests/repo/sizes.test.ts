import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/source-files';

/** Bytes. What every visited page pays for, what a click pays for, and what is downloaded. Raising one is a decision. */
const BUDGETS = {
  'the script in pages': 35_000,
  'all scripts of the popup': 65_500,
  'all scripts of the side panel': 66_000,
  'the words of the popup in the wordiest language': 11_000,
  'the background': 3_000_000,
  'everything, compressed': 1_030_000,
} as const;

describe.each(['chrome-mv3', 'firefox-mv3'])('the size of %s', (build) => {
  const folder = join(ROOT, '.output', build);

  it.each(Object.entries(BUDGETS))('%s: at most %i bytes', (part, budget) => {
    if (!existsSync(folder)) throw new Error(`${build} is not built: npm run build`);
    const sizes: Record<string, number> = {
      'the script in pages': sizeOf(join(folder, 'content-scripts/news.js')),
      'all scripts of the popup': sizeOfScripts(folder, 'popup.html'),
      'all scripts of the side panel': sizeOfScripts(folder, 'sidepanel.html'),
      'the words of the popup in the wordiest language': Math.max(...sizesOfWords(folder)),
      'the background': sizeOf(join(folder, 'background.js')),
      'everything, compressed': compressedSize(folder),
    };
    expect(sizes[part]).toBeGreaterThan(0);
    expect(sizes[part]).toBeLessThanOrEqual(budget);
  });
});

function sizeOf(file: string): number {
  return statSync(file).size;
}

/** The scripts that are loaded before anything is shown: those the page names, and what they import. */
function sizeOfScripts(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const scripts = new Set([...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, src = '']) => src));
  for (const script of scripts) {
    const code = readFileSync(join(folder, script), 'utf8');
    for (const [, name] of code.matchAll(/\bimport(?:[^'"()]*?from)?"\.\/([^"]+\.js)"/g))
      scripts.add(join('chunks', String(name)));
  }
  return [...scripts].reduce((sum, script) => sum + sizeOf(join(folder, script)), 0);
}

/** A language is loaded beside the scripts, one at a time. */
function sizesOfWords(folder: string): readonly number[] {
  const chunks = readdirSync(join(folder, 'chunks')).map((name) => join(folder, 'chunks', name));
  return chunks.filter((chunk) => readFileSync(chunk, 'utf8').includes('"text.direction":')).map(sizeOf);
}

function compressedSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map(
    (file) => gzipSync(readFileSync(join(file.parentPath, file.name)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
