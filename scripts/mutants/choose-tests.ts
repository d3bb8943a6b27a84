import { readFilesUnder } from '../../tests/helpers/source-files';
import type { Folder } from './arguments';

const LEXICON_TESTS: Readonly<Record<Folder, RegExp>> = {
  quotes: /^tests\/unit\/lexicon\/quote/,
  offers: /^tests\/unit\/lexicon\/(offer|access)/,
  boilerplate: /^tests\/unit\/lexicon\/notice/,
};

/** They look at the clock, which a busy machine stops, or read all the gold again in other white space. */
const LEFT_OUT = /\/(linear-time|invariance)\.test\.ts$/;

/** The tests of a folder: its own, those of its lexicons, and all gold pages. */
export function chooseTests(folder: Folder): readonly string[] {
  return readFilesUnder([`tests/unit/${folder}`, 'tests/unit/lexicon', 'tests/pages'], ['.test.ts'])
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('tests/unit/lexicon/') || LEXICON_TESTS[folder].test(path))
    .filter((path) => !LEFT_OUT.test(path));
}
