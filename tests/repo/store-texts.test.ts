import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_LANGUAGES } from '../../utils/text/known-languages';
import { ROOT } from '../helpers/source-files';

/** Browsers and stores look for Norwegian under `nb`. */
const FOLDERS = KNOWN_LANGUAGES.map((language) => (language === 'no' ? 'nb' : language));

/** What Chrome's store takes of a summary. */
const MOST_OF_SUMMARY = 132;

const english = readMessages('en');

describe('the texts for browsers and stores', () => {
  it('are there in every language of the interface, and in no other', () => {
    expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual([...FOLDERS].sort());
    expect(readdirSync(join(ROOT, 'docs/store')).sort()).toEqual(FOLDERS.map((code) => `${code}.md`).sort());
  });

  it.each(FOLDERS)('are complete in %s, and short enough', (code) => {
    const messages = readMessages(code);
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    expect(messages.name?.message).toBe('Newsgloss');
    expect(messages.description?.message.length).toBeGreaterThan(60);
    expect([...String(messages.description?.message)].length).toBeLessThanOrEqual(MOST_OF_SUMMARY);
    for (const [key, { message }] of Object.entries(messages)) {
      if (key === 'name' || code === 'en') continue;
      expect(message, key).not.toBe(english[key]?.message);
    }
  });

  it.each(FOLDERS)('begin, in %s, with the name and the summary, and have four parts', (code) => {
    const text = readFileSync(join(ROOT, 'docs/store', `${code}.md`), 'utf8');
    expect(text.startsWith(`# Newsgloss\n\n${readMessages(code).description?.message}\n\n`)).toBe(true);
    expect(text.match(/^## .+$/gm)).toHaveLength(4);
    for (const name of ['Markdown', 'JSON', 'CSV', 'BibTeX', 'CSL-JSON', 'MIT']) expect(text).toContain(name);
  });
});

function readMessages(code: string): Record<string, { readonly message: string }> {
  const text = readFileSync(join(ROOT, 'public/_locales', code, 'messages.json'), 'utf8');
  const messages: Record<string, { readonly message: string }> = JSON.parse(text);
  return messages;
}
