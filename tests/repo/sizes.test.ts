import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBundles } from '../../scripts/bench/measure-bundles';
import { BROWSERS } from '../../scripts/browsers/browser-names';
import { BUILDS } from '../../scripts/browsers/builds';

/**
 * Bytes. What every visited page pays for, what a click pays for, and what is downloaded. Raising one is a decision.
 * Words are those of the wordiest language.
 */
const BUDGETS = {
  'the script in pages': 35_000,
  'the popup at opening, words and all': 49_500,
  'the side panel at opening, words and all': 50_200,
  'the popup with a report of everything, words and all': 68_500,
  'all that the popup can ever load, words and all': 86_500,
  'the background': 3_000_000,
  'everything, compressed': 1_055_000,
} as const;

describe.each(BROWSERS)('the size of what is built for %s', (name) => {
  const folder = BUILDS[name];

  it.each(Object.entries(BUDGETS))('%s: at most %i bytes', (part, budget) => {
    if (!existsSync(folder)) throw new Error(`${folder} is not built: npm run build`);
    const size = measureBundles(folder)[part];
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('the popup opens six scripts at most before its words', () => {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8');
    const scripts = html.match(/(?:src|href)="\/[^"]+\.js"/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(6);
  });
});
