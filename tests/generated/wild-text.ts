import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readNoticeGold } from '../helpers/notice-gold';
import { ROOT } from '../helpers/source-files';

/** Every language there is a lexicon for, none, and one nobody described. */
export const LANGS = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'sv', 'no', 'da', 'fi', 'ja'] as const;
export const langs = fc.constantFrom(...LANGS, 'xx', null);

/** Characters that make texts look other than they are, grow when folded, or are no characters at all. */
export const ODD_CHARACTERS = [
  ...['\u202e', '\u202d', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f', '\u3164', '\u115f'],
  ...[
    '\ud800',
    '\udc00',
    '\udfff\ud800',
    '\ufffd',
    '\uffff',
    '\u0000',
    '\u0007',
    '\u001b',
    '\u0085',
    '\u2028',
  ],
  ...['İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'ŉ', 'ǰ', 'ΐ', '\u0130\u0307', 'Ⅷ', '㎏', '℡', '𝟙', '１', '٣', '৪', '三'],
  ...[
    'e\u0301',
    '\u0301',
    '\u0301'.repeat(40),
    '\u20e3',
    '\ufe0f',
    '👩‍👩‍👧‍👦',
    '🇳🇱',
    '\u{e0041}',
    '𠮷',
    '\u{1f600}',
  ],
  ...['\u00a0', '\u202f', '\u3000', '\u2009', '\t', '\n', '\r\n', ' '.repeat(30), '\u00a0'.repeat(30)],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    'undefined',
    'null',
    'NaN',
  ],
  ...[
    '<script>',
    '</script>',
    '<!--',
    '-->',
    ']]>',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '\\u0000',
    '$&',
    '{0}',
    '%s',
  ],
] as const;

const MARKS = [
  ...['“', '”', '"', '„', '‟', '«', '»', '‹', '›', "'", '‘', '’', '‚', '「', '」', '『', '』', '`', '´', '″'],
  ...['—', '–', '-', '…', '...', ',', '.', ':', ';', '?', '!', '(', ')', '[', ']', '/', '|', '•', '。', '、'],
] as const;

const PRICES = [
  ...[
    '$',
    '€',
    '£',
    '¥',
    'kr',
    'zł',
    'EUR',
    'USD',
    'R$',
    '円',
    'CHF',
    '1',
    '9',
    '0',
    '12',
    '1.234,56',
    '1,234.56',
  ],
  ...[
    '9,99',
    '9.99',
    "1'234",
    '1 234',
    '5,-',
    '99¢',
    '⁹⁹',
    '½',
    '50 %',
    '1e9',
    '-3',
    '∞',
    '10.000.000',
    '2026',
    '9:30',
  ],
  ...[
    'per month',
    'a year',
    '/mo',
    'pro Monat',
    'par an',
    'al mes',
    'första månaden',
    'zamiast',
    '月額',
    'then',
    'statt',
  ],
] as const;

/** The words of our own gold texts, in all languages: what detectors look for, in no order. */
const WORDS = fc.constantFrom(...readGoldWords());
const SENTENCES = fc.constantFrom(...readGoldSentences());
export const noticeTexts = fc.constantFrom(...readNotices());

const odd = fc.constantFrom(...ODD_CHARACTERS);
const marks = fc.constantFrom(...MARKS);
const prices = fc.constantFrom(...PRICES);
const letters = fc.string({ unit: 'grapheme', maxLength: 8 });
const anything = fc.string({ unit: 'binary', maxLength: 8 });
const halves = fc
  .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 4 })
  .map((codes) => String.fromCharCode(...codes));

const piece = fc.oneof(
  { weight: 5, arbitrary: WORDS.map((word) => `${word} `) },
  { weight: 3, arbitrary: marks },
  { weight: 2, arbitrary: prices.map((price) => `${price} `) },
  { weight: 2, arbitrary: SENTENCES },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: letters },
  { weight: 1, arbitrary: anything },
  { weight: 1, arbitrary: halves },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\n— ', ' said ', ' told ', ' that ') },
);

/** Text nobody wrote: words of thirteen languages, marks, prices, and characters that are none. */
export const wildTexts = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));
export const shortTexts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** Units to be repeated: where reading one is not linear, a long run of it shows. */
export const units = fc
  .array(fc.oneof(WORDS, marks, prices, odd, fc.constant(' ')), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '));

export const priceTexts = fc
  .array(fc.oneof({ weight: 4, arbitrary: prices }, marks, odd, fc.constant(' ')), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** Sentences of our gold texts with pieces cut out, doubled and put in. */
export const spoiledSentences = fc
  .tuple(
    fc.array(SENTENCES, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(9), piece), { maxLength: 8 }),
  )
  .map(([sentences, cuts]) => cuts.reduce(spoil, sentences.join(' ')));

export const spoiledNotices = fc
  .tuple(noticeTexts, fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.oneof(odd, marks, WORDS)), { maxLength: 3 }))
  .map(([text, cuts]) => cuts.reduce(spoil, text));

/** Puts `put` in the place of `length` code units: also between the halves of a character. */
export function spoil(text: string, [at, length, put]: readonly [number, number, string]): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + put + text.slice(start + length);
}

function readGoldPassages(): readonly { readonly text: string }[] {
  const folder = join(ROOT, 'tests/gold/quotes');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('second') && !name.startsWith('third'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).passages);
}

function readGoldSentences(): readonly string[] {
  return readGoldPassages().flatMap(({ text }) => text.split('\n').filter((line) => line.length < 400));
}

function readGoldWords(): readonly string[] {
  return [...new Set(readGoldSentences().flatMap((text) => text.split(/[\s。、]+/)))].filter(
    (word) => word !== '',
  );
}

function readNotices(): readonly string[] {
  return LANGS.flatMap((lang) => {
    const { matches, ignores, independent } = readNoticeGold(lang);
    return [...matches.map(({ text }) => text), ...ignores, ...independent.map(({ text }) => text)];
  });
}
