import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { KNOWN_LANGUAGES } from '../../utils/text/known-languages';

/** Loaded when a report has them: words in the headline, many quotations, offers, small print. */
const LATE_VIEWS = ['HeadlineQuotes', 'QuoteTools', 'OfferList', 'PrintSection', 'create-print-ports'];
const LATE_WORDS = ['-offers', '-print'];

/** Bytes of what one browser is given; words are those of the wordiest language. */
export function measureBundles(folder: string): Readonly<Record<string, number>> {
  const opening = sizeOfOpening(folder, 'popup.html');
  return {
    'the script in pages': sizeOf(join(folder, 'content-scripts/news.js')),
    'the popup at opening, words and all': opening,
    'the side panel at opening, words and all': sizeOfOpening(folder, 'sidepanel.html'),
    'the popup with a report of everything, words and all': opening + sizeOfEverySection(folder),
    'all that the popup can ever load, words and all': sizeOfAll(folder, 'popup.html'),
    'the background': sizeOf(join(folder, 'background.js')),
    'everything, compressed': compressedSize(folder),
  };
}

function sizeOf(file: string): number {
  return statSync(file).size;
}

/** The scripts that are loaded before anything is shown, those the page names and what they import, and the words of every report. */
function sizeOfOpening(folder: string, page: string): number {
  return sum(folder, reach(folder, scriptsOf(folder, page), STATIC)) + sizeOfWords(folder, '');
}

/** What a report with many quotations, offers and small print loads besides. */
function sizeOfEverySection(folder: string): number {
  const opening = reach(folder, scriptsOf(folder, 'popup.html'), STATIC);
  const views = listChunks(folder).filter((chunk) =>
    LATE_VIEWS.some((view) => chunk.startsWith(`chunks/${view}-`)),
  );
  if (views.length !== LATE_VIEWS.length)
    throw new Error(`of ${LATE_VIEWS.join(', ')} only ${views.join(', ')} are built`);
  const added = reach(folder, views, STATIC).filter((script) => !opening.includes(script));
  return sum(folder, added) + LATE_WORDS.reduce((size, subject) => size + sizeOfWords(folder, subject), 0);
}

/** Whatever a reader may press, in one language. */
function sizeOfAll(folder: string, page: string): number {
  const scripts = reach(folder, scriptsOf(folder, page), ANY).filter((script) => !WORDS.test(script));
  const words = ['', ...LATE_WORDS, '-evidence', '-failures', '-wrong'];
  return sum(folder, scripts) + words.reduce((size, subject) => size + sizeOfWords(folder, subject), 0);
}

const STATIC = /\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const ANY = /["'`]\.\/([^"'`]+\.js)["'`]/g;
const WORDS = new RegExp(`^chunks/(?:${KNOWN_LANGUAGES.join('|')})(|-[a-z]+)-[\\w-]{8}\\.js$`);

function scriptsOf(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, src = '']) => src);
}

function reach(folder: string, from: readonly string[], imports: RegExp): readonly string[] {
  const reached = new Set(from);
  for (const script of reached) {
    const code = readFileSync(join(folder, script), 'utf8');
    for (const [, name] of code.matchAll(imports)) reached.add(join('chunks', String(name)));
  }
  return [...reached];
}

/** A language is loaded beside the scripts, one at a time. */
function sizeOfWords(folder: string, subject: string): number {
  const chunks = listChunks(folder).filter((chunk) => WORDS.exec(chunk)?.[1] === subject);
  if (chunks.length !== KNOWN_LANGUAGES.length)
    throw new Error(`words${subject} in ${chunks.length} languages`);
  return Math.max(...chunks.map((chunk) => sizeOf(join(folder, chunk))));
}

function listChunks(folder: string): readonly string[] {
  return readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`);
}

function sum(folder: string, files: readonly string[]): number {
  return files.reduce((size, file) => size + sizeOf(join(folder, file)), 0);
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
