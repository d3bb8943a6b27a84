import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../scripts/score-quotes/gold';
import { choosePassages, drawPassage, fingerprint } from '../../helpers/quote-steps/fingerprint';
import { ROOT } from '../../helpers/source-files';

const GOLD = join(ROOT, 'tests/gold/quotes');
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(join(ROOT, 'tests/gold/quote-steps.json'), 'utf8'),
);
const FILES = readdirSync(GOLD)
  .filter((name) => name.endsWith('.json'))
  .map((file) => ({ name: file.replace('.json', ''), ...readGold(join(GOLD, file)) }));

/** `npx tsx scripts/quote-steps.ts NAME ID` prints the steps, for a look at what differs; `--write` keeps them. */
describe.each(FILES)('no step of the reading changes unseen: $name', ({ name, lang, passages }) => {
  it.each(choosePassages(passages))('$id gives at every place what it gave', (passage) => {
    expect(fingerprint(drawPassage(passage, lang))).toBe(KNOWN[name]?.[passage.id]);
  });
});
