import { describe, expect, test } from 'vitest';
import { LATE_SUBJECTS } from '../../../utils/i18n/catalogue';
import { PAGE_WORDS } from '../../../utils/i18n/load-page-words';
import { REPORT_WORDS } from '../../../utils/i18n/load-words';
import { MENU_WORDS } from '../../../utils/i18n/menu-words';
import { NOTES } from '../../../utils/i18n/notes';
import type { Messages } from '../../../utils/i18n/words';
import { KNOWN_LANGUAGES } from '../../../utils/text/known-languages';

type Entry = Messages[string];

const ENGLISH = await loadAll('en');
const TRANSLATED = KNOWN_LANGUAGES.filter((language) => language !== 'en');

/** Messages that may be the same in another language as in English: they hold no word, or one that travels. */
const NO_WORDS = ['text.direction', 'filter.option', 'flag.ofPlan', 'page.minutes', 'welcome.name'];
const LOAN_WORDS: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'offer.was',
    'offers.product',
    'options.listedSites',
    'options.privacy',
    'options.sites',
    'quote.via',
    'says.registration',
  ],
  de: ['textSize.normal'],
  fr: ['kind.newsletter', 'options.listedSites', 'options.sites', 'quote.via'],
  es: ['offers.plan', 'textSize.normal'],
  it: ['kind.newsletter', 'options.privacy', 'says.registration'],
  pt: ['kind.newsletter', 'options.listedSites', 'options.sites', 'quote.via', 'textSize.normal'],
  pl: ['kind.newsletter', 'offers.plan'],
  sv: ['offer.each', 'quote.via', 'textSize.normal'],
  no: ['offer.each', 'quote.via', 'textSize.normal'],
  da: ['quote.via', 'textSize.normal'],
};

test('every message is described for translators, and none described is missing', () => {
  const notes = Object.fromEntries(
    Object.values(NOTES).flatMap(({ said, counted }) => [
      ...Object.entries(said),
      ...Object.entries(counted),
    ]),
  );
  expect(Object.keys(notes).sort()).toEqual(Object.keys(ENGLISH).sort());
  expect(Object.values(notes).every((note) => note.length > 5)).toBe(true);
});

describe.each(KNOWN_LANGUAGES)('the interface in %s', (language) => {
  test('says every message there is, and no other', async () => {
    expect(Object.keys(await loadAll(language)).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  test('says whole messages: none empty, no white space left over, no marks of a typewriter', async () => {
    for (const wording of (await loadWordings(language)).values()) {
      expect(wording).not.toBe('');
      expect(wording).toBe(wording.trim());
      expect(wording).not.toMatch(/ {2}|\.\.\.|'|"/);
    }
  });

  test('says around the menu’s entry what it says elsewhere', async () => {
    const catalogue = await loadAll(language);
    const words = MENU_WORDS[language];
    expect([words.copied, words.copyFailed, words.copy]).toEqual(
      ['status.copied', 'status.copyFailed', 'action.copy'].map((key) => catalogue[key]),
    );
    if (language !== 'ja') expect(wordingsOf(catalogue['status.copiedPlain']!)).toContain(words.copiedPlain);
    expect(words.copyQuotation.length).toBeLessThanOrEqual(40);
    if (language !== 'en') expect(words.copyQuotation).not.toBe(MENU_WORDS.en.copyQuotation);
  });

  test('fills in what English fills in', async () => {
    const catalogue = await loadAll(language);
    const wrong = Object.entries(catalogue).flatMap(([key, entry]) =>
      wordingsOf(entry)
        .filter((wording) => !hasPlaceholders(wording, ENGLISH[key] ?? '', isCounted(key)))
        .map((wording) => `${key}: ${wording}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has the plural forms that whole numbers take in it, and the number in all but the first', async () => {
    const rules = new Intl.PluralRules(language);
    const taken = new Set(Array.from({ length: 1_000 }, (_, count) => rules.select(count)));
    const categories = [...taken.add('other')].sort();
    for (const [key, entry] of Object.entries(await loadAll(language))) {
      if (typeof entry === 'string') continue;
      expect(Object.keys(entry).sort(), key).toEqual(categories);
      for (const [category, wording] of Object.entries(entry)) {
        if (category !== 'one') expect(wording, key).toContain('{count}');
      }
      expect(new Set(Object.values(entry)).size, `${key} needs no forms`).toBeGreaterThan(1);
    }
  });

  test('quotes, in the example of the welcome page, its own article', async () => {
    const catalogue = await loadAll(language);
    for (const key of ['welcome.words', 'welcome.name', 'welcome.role']) {
      expect(catalogue['welcome.article']).toContain(catalogue[key]);
    }
  });
});

test.each(TRANSLATED)('no English is left over in %s', async (language) => {
  const english = await loadWordings('en');
  const same = [...(await loadWordings(language))]
    .filter(([key, wording]) => english.get(key) === wording)
    .map(([key]) => key.replace(/ .*/, ''))
    .filter((key) => !NO_WORDS.includes(key));
  expect([...new Set(same)].sort()).toEqual(LOAN_WORDS[language] ?? []);
});

async function loadAll(language: keyof typeof REPORT_WORDS): Promise<Messages> {
  const [{ messages, late }, { pages }] = await Promise.all([
    REPORT_WORDS[language](),
    PAGE_WORDS[language](),
  ]);
  const subjects: readonly Messages[] = [
    messages,
    ...(await Promise.all(LATE_SUBJECTS.map((subject) => late[subject]()))),
    pages,
  ];
  return Object.assign({}, ...subjects);
}

/** By key, or key and plural category. */
async function loadWordings(language: keyof typeof REPORT_WORDS): Promise<ReadonlyMap<string, string>> {
  return new Map(
    Object.entries(await loadAll(language)).flatMap(([key, entry]): [string, string][] =>
      typeof entry === 'string'
        ? [[key, entry]]
        : Object.entries(entry).map(([category, wording]) => [`${key} ${category}`, wording]),
    ),
  );
}

function wordingsOf(entry: Entry): readonly string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

function isCounted(key: string): boolean {
  return Object.values(NOTES).some(({ counted }) => Object.hasOwn(counted, key));
}

/** All that English fills in, each once; the number of a counted message may be left out. */
function hasPlaceholders(wording: string, english: Entry, counted: boolean): boolean {
  const list = (text: string) =>
    (text.match(/\{\w+\}/g) ?? []).filter((name) => !counted || name !== '{count}').sort();
  const wanted = list(typeof english === 'string' ? english : english.other);
  const braces = wording.split(/[{}]/).length - 1;
  const all = wording.match(/\{\w+\}/g) ?? [];
  return list(wording).join() === wanted.join() && braces === all.length * 2;
}
