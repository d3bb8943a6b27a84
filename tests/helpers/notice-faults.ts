import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is still read wrongly: in the gold, of our own renderings, of a lexicon's labels. */
export type NoticeFault = 'independent' | 'renderings' | 'labels';

const KNOWN: Readonly<Record<string, Readonly<Record<NoticeFault, readonly string[]>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'gold', 'known-notice-faults.json'), 'utf8'),
);

/** All else is read right; one that is mended leaves the list. */
export function noticeFaultsOf(lang: string, sort: NoticeFault): readonly string[] {
  return KNOWN[lang]?.[sort] ?? [];
}
