import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, readFilesUnder, readSource } from '../helpers/source-files';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].map(readSource),
  ...readFilesUnder(['docs', 'tests/gold', 'tests/pages'], ['.md']),
];

it.each(pages)('every link in $path leads to a file that is there', ({ path, text }) => {
  const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(ROOT, dirname(path), target)))).toEqual([]);
});

it('and there are such links', () => {
  expect(pages.filter(({ text }) => /\]\(docs\//.test(text)).length).toBeGreaterThan(1);
});
