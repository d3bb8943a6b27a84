import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { leanLexicon } from '../../../../scripts/build/lean-lexicons';
import { readFilesUnder, type SourceFile } from '../../../helpers/source-files';

/** Files of data; the ones that gather them hold nothing of their own. */
const LEXICONS = readFilesUnder(['utils/lexicon'], ['.ts']).filter(({ text }) => !/^import [^t]/m.test(text));

describe('a lexicon as it ships', () => {
  test.each(LEXICONS)('$path says all that the extension reads', async ({ path, text }) => {
    const whole = await evaluate(text);
    const lean = await evaluate(leanLexicon(path, text));
    expect(lean).toEqual(withoutExamples(path, whole));
  });

  test('leaves the examples of its rules to the tests', () => {
    const code = `export const NL = { rules: [{ sense: 'per', phrases: ['per {unit}'], matches: ['per maand'], ignores: ['per mail'] }] };`;
    expect(leanLexicon('utils/lexicon/offers/nl.ts', code)).toBe(
      `export const NL = { rules: [{ sense: 'per', phrases: ['per {unit}'],   }] };`,
    );
  });

  test('keeps words that are named like an example elsewhere', () => {
    const code = `export const nl = { words: { about: 'over' } };`;
    expect(leanLexicon('utils/lexicon/notices/nl.ts', code)).toBe(code);
  });

  test('has its lists on one line', () => {
    const code = 'export const words = `\n  zegt, zei,\n  meldt\n`;';
    expect(leanLexicon('utils/lexicon/quotes/nl.ts', code)).toBe('export const words = ` zegt,zei,meldt `;');
  });

  test('keeps what stands on one line as it is written', () => {
    const code = 'export const words = `Sorry, ${name}`;';
    expect(leanLexicon('utils/lexicon/renderings/en.ts', code)).toBe(code);
  });
});

async function evaluate(code: SourceFile['text']): Promise<object> {
  const { code: plain } = await transform(code, { loader: 'ts', format: 'esm' });
  return { ...(await import(`data:text/javascript,${encodeURIComponent(plain)}`)) };
}

function withoutExamples(path: string, value: unknown): unknown {
  const left = /(access|offers|quotes)\//.test(path) ? ['matches', 'ignores'] : [];
  if (path.endsWith('notices/intents.ts')) left.push('about');
  return strip(value, { left, namesOnly: path.endsWith('notices/concepts.ts') });
}

function strip(value: unknown, how: { left: readonly string[]; namesOnly: boolean }): unknown {
  if (typeof value === 'string') return how.namesOnly ? '' : foldList(value);
  if (Array.isArray(value)) return value.map((item) => strip(item, how));
  if (typeof value !== 'object' || value === null || isCollection(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !how.left.includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, how)]));
}

function foldList(value: string): string {
  const folded = value.replace(/\s*\n\s*/g, ' ');
  return folded === value ? value : folded.replaceAll(', ', ',');
}

function isCollection(value: object): boolean {
  return value instanceof Map || value instanceof Set;
}
