import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leanSource } from '../../../../scripts/build/lean-readability';
import { loadDocument } from '../../../../scripts/inspect/load-document';
import { readGoldPages } from '../../../helpers/gold';
import { readSource } from '../../../helpers/source-files';

const SOURCE = readSource('node_modules/@mozilla/readability/Readability.js').text;

let folder: string;
let Lean: typeof Readability;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgloss-readability-'));
  const file = join(folder, 'lean.mjs');
  await writeFile(file, await leanSource(SOURCE));
  ({ Readability: Lean } = await import(pathToFileURL(file).href));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(readGoldPages())('$name: the Readability that ships finds what the package finds', ({ html }) => {
  const whole = new Readability(loadDocument(html, null)).parse();
  const lean = new Lean(loadDocument(html, null)).parse();
  expect(lean).toEqual(whole);
});

test('it leaves the log and the long inner names at home', async () => {
  const lean = await leanSource(SOURCE);
  expect(lean).not.toMatch(/\.log\(/);
  expect(lean).not.toMatch(/_grabArticle/);
  expect(lean).toMatch(/_readabilityDataTable/);
});

test('names that our own code calls stay', async () => {
  expect(await leanSource(SOURCE, ['_isProbablyVisible'])).toMatch(/this\._isProbablyVisible\(/);
});

test('the source is that of the version in package.json', () => {
  const { version } = createRequire(import.meta.url)('@mozilla/readability/package.json');
  expect(version).toBe('0.6.0');
});
