import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../../scripts/browsers/local-web';
import { ROOT } from '../helpers/source-files';
import { SCRIPTED_PAGE, STRICT_PAGE } from './gloss-pages';
import { buildJourneyPages } from './journey-pages';
import { page } from './page-shell';
import { UNREADABLE_PAGES } from './unreadable-pages';

/** A host among those Newsgloss runs on unasked, and one it has never heard of. The proxy serves both. */
export const LISTED = 'https://www.theverge.com';
export const UNLISTED = 'https://kabelkrant.example';

const SAMPLE = readFileSync(join(ROOT, 'tests/pages/sample--2026-11-22/page.html'), 'utf8');

const FOUR_MEGABYTES = 4_000_000;
const SENTENCE = 'The mast was taken down in the spring and nobody has put another in its place since then. ';

/** Pages by path, the same on every host. */
const PAGES: Readonly<Record<string, string | Served>> = {
  '/sample': SAMPLE,
  '/empty': '<!doctype html><title></title>',
  '/no-article': page('en', '<nav><a href="/">Home</a> <a href="/shop">Shop</a></nav><p>Welcome.</p>'),
  '/four-megabytes': page('en', `<article><h1>Four megabytes</h1>${paragraphs(FOUR_MEGABYTES)}</article>`),
  '/broken-data': SAMPLE.replace('"@context": "https://schema.org",', '"@context": "https://schema.org" {{'),
  '/unknown-language': page('tlh', `<article><h1>Qulom ra brel</h1>${unknownWords()}</article>`),
  '/strict-small-print': STRICT_PAGE,
  '/small-print': SCRIPTED_PAGE,
  ...buildJourneyPages(SAMPLE),
  ...UNREADABLE_PAGES,
};

export function servePage(_host: string, path: string): string | Served | null {
  return Object.hasOwn(PAGES, path) ? (PAGES[path] ?? null) : null;
}

function paragraphs(characters: number): string {
  const paragraph = `<p>${SENTENCE.repeat(8)}</p>\n`;
  return paragraph.repeat(Math.ceil(characters / paragraph.length));
}

/** Words of no language, long enough to be an article, with something in marks. */
function unknownWords(): string {
  const syllables = ['qul', 'bre', 'vox', 'zim', 'tlha', 'gro', 'mek', 'dru', 'pif', 'wug'];
  const word = (n: number) => `${syllables[n % 10]}${syllables[(n * 7 + 3) % 10]}`;
  const sentence = (n: number) => Array.from({ length: 12 }, (_, i) => word(n * 5 + i)).join(' ');
  const paragraph = (n: number) => `<p>${sentence(n)}. “${sentence(n + 1)}.” ${sentence(n + 2)}.</p>`;
  return Array.from({ length: 12 }, (_, n) => paragraph(n * 3)).join('\n');
}
