import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawArchitecture, listEdges } from '../../scripts/architecture/draw-architecture';
import { readFilesUnder } from '../helpers/source-files';

/** The page as plain data, without the code that reads documents. */
const PAGE_DATA = ['page', 'anchor', 'article-text', 'page-from-text'].map((file) => `utils/page/${file}`);
const REPORT_TYPES = ['utils/report/report'];
const DETECTORS = ['utils/quotes/', 'utils/offers/', 'utils/boilerplate/'];
const LANGUAGE = ['utils/lexicon/', 'utils/text/'];

/** The architecture: a folder, and all it may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/text/': [],
  'utils/lexicon/': ['utils/text/'],
  'utils/page/': ['utils/text/', '@mozilla/readability'],
  'utils/quotes/': [...PAGE_DATA, ...LANGUAGE],
  'utils/offers/': [...PAGE_DATA, ...LANGUAGE],
  'utils/boilerplate/': [...PAGE_DATA, ...LANGUAGE],
  'utils/report/': [...PAGE_DATA, ...DETECTORS, 'utils/text/'],
  'utils/misreading/': [...PAGE_DATA, 'utils/page/access-keys', ...REPORT_TYPES, 'utils/text/'],
  'utils/mark/': ['utils/page/', ...REPORT_TYPES, 'utils/text/'],
  'utils/messages/': [
    ...REPORT_TYPES,
    'utils/mark/gloss',
    'utils/misreading/lean-page',
    'utils/page/page',
    'utils/page/page-draft',
    'utils/page/lean-tree',
    'utils/text/',
  ],
  'utils/settings/': [...REPORT_TYPES, 'utils/text/'],
  'utils/browser/': ['utils/messages/', 'utils/text/', 'wxt/browser', '@wxt-dev/browser'],
  'utils/visit/': [
    'utils/page/page',
    'utils/page/page-draft',
    'utils/link/linker',
    'utils/mark/',
    'utils/messages/',
    'utils/text/',
  ],
  'utils/desk/': [
    ...PAGE_DATA,
    'utils/page/finish-page',
    ...REPORT_TYPES,
    'utils/mark/gloss',
    'utils/messages/',
    'utils/misreading/',
    'utils/browser/unreadable-address',
    'utils/browser/within-time',
    'utils/link/text-link',
    'utils/export/quote-text',
    'utils/export/quote-html',
    'utils/i18n/menu-words',
    'utils/text/',
  ],
  'utils/translate/': [...REPORT_TYPES, 'utils/text/'],
  'utils/link/': [...REPORT_TYPES, 'utils/text/'],
  'utils/export/': [...REPORT_TYPES, 'utils/text/'],
  'utils/i18n/': [...REPORT_TYPES, 'utils/text/'],
  'components/': [
    ...REPORT_TYPES,
    'utils/settings/',
    'utils/translate/',
    'utils/link/',
    'utils/export/',
    'utils/i18n/',
    'utils/misreading/name-misreading',
    'utils/text/',
    'preact',
  ],
  'entrypoints/': ['utils/', 'components/', 'preact', 'wxt/'],
};

const IMPORT = /^(?:[^'"\n]*\bfrom |import |[^'"\n]*\bimport\()['"]([^'"\n]+)['"]/gm;
const files = readFilesUnder(['utils', 'components', 'entrypoints'], ['.ts', '.tsx']);

describe('the folders import what the table allows', () => {
  it.each(Object.keys(MAY_IMPORT))('%s', (folder) => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    const strays = files
      .filter(({ path }) => path.startsWith(folder))
      .flatMap(({ path, text }) => importsOf(path, text).map((target) => ({ path, target })))
      .filter(({ target }) => !target.endsWith('.css') && !allowed.some((entry) => covers(entry, target)))
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(strays).toEqual([]);
  });

  it('and the table names every folder', () => {
    const unnamed = files.filter(
      ({ path }) => !Object.keys(MAY_IMPORT).some((folder) => path.startsWith(folder)),
    );
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

/** `npx vitest run tests/repo/boundaries.test.ts -u` draws it anew. */
describe('the picture of the architecture', () => {
  it('shows what the table allows', () =>
    expect(drawArchitecture(MAY_IMPORT)).toMatchFileSnapshot('../../docs/architecture.svg'));

  it('has no way round: nobody imports what stands on them', () => {
    const edges = listEdges(MAY_IMPORT);
    expect(edges.length).toBeGreaterThan(20);
    expect(edges).toContainEqual({ from: 'utils/report/', to: 'utils/quotes/' });
    expect(edges).not.toContainEqual({ from: 'utils/quotes/', to: 'utils/offers/' });
    for (const { from, to } of edges) {
      expect(edges.filter((edge) => edge.from === to && edge.to === from)).toEqual([]);
    }
  });
});

/** Relative imports as paths from the root, packages as they are. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
  );
}

function covers(entry: string, target: string): boolean {
  return target === entry || target.startsWith(entry.endsWith('/') ? entry : `${entry}/`);
}
