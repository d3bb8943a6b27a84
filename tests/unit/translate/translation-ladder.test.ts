import { expect, test } from 'vitest';
import { fail, succeed } from '../../../utils/text/result';
import { deferLadder } from '../../../utils/translate/defer-ladder';
import { createTranslationLadder } from '../../../utils/translate/translation-ladder';
import type { LanguagePair, Translator } from '../../../utils/translate/translator';

const PHRASE = { lang: 'en', text: 'Comments are closed.', method: 'phrasebook' } as const;
const KNOWN = { lang: 'nl', text: 'Reageren is gesloten.', translation: PHRASE };
const UNKNOWN = { lang: 'nl', text: 'De ark vaart niet uit.', translation: null };
const QUIET = { signal: new AbortController().signal, progress: () => {} };

test('what the phrasebook says is said at once, without asking anybody', async () => {
  const { ladder, asked } = climbWith({});
  expect(await ladder.findRung(KNOWN)).toBe('phrasebook');
  expect(await ladder.climb(KNOWN, QUIET)).toEqual(succeed(PHRASE));
  expect(asked).toEqual([]);
});

test('what it does not know, the browser may translate into the language wanted most', async () => {
  const { ladder } = climbWith({ readerLangs: ['de', 'en'] });
  expect(await ladder.findRung(UNKNOWN)).toBe('browser');
  const translation = { lang: 'de', text: 'nl→de', method: 'browser' };
  expect(await ladder.climb(UNKNOWN, QUIET)).toEqual(succeed(translation));
});

test('the next language the reader reads does where the browser does not know the first', async () => {
  const { ladder } = climbWith({ readerLangs: ['tlh', 'en'], offered: ['en'] });
  expect(await ladder.climb(UNKNOWN, QUIET)).toMatchObject({ value: { lang: 'en' } });
});

test.each([
  ['the browser has no translator', { none: true }],
  ['it has none for the language', { offered: [] }],
  ['the reader reads the language', { readerLangs: ['en', 'nl'] }],
])('the original stands where %s', async (_, circumstances) => {
  const { ladder } = climbWith(circumstances);
  expect(await ladder.findRung(UNKNOWN)).toBe('none');
  expect(await ladder.climb(UNKNOWN, QUIET)).toEqual(fail('unavailable'));
});

test('why the browser did not is handed on', async () => {
  const { ladder } = climbWith({ answer: fail('late') });
  expect(await ladder.climb(UNKNOWN, QUIET)).toEqual(fail('late'));
});

test('the ladder is loaded when it is first asked for, once', async () => {
  let loads = 0;
  const ladder = deferLadder(async () => {
    loads += 1;
    return climbWith({}).ladder;
  });
  expect(loads).toBe(0);
  expect(await Promise.all([ladder.findRung(KNOWN), ladder.findRung(UNKNOWN)])).toEqual([
    'phrasebook',
    'browser',
  ]);
  expect(await ladder.climb(KNOWN, QUIET)).toEqual(succeed(PHRASE));
  expect(loads).toBe(1);
});

interface Circumstances {
  readonly readerLangs?: readonly string[];
  readonly offered?: readonly string[];
  readonly none?: boolean;
  readonly answer?: Awaited<ReturnType<Translator['translate']>>;
}

function climbWith({ readerLangs = ['en'], offered, none, answer }: Circumstances) {
  const asked: LanguagePair[] = [];
  const translator: Translator = {
    async offers(pair) {
      asked.push(pair);
      return offered?.includes(pair.to) ?? true;
    },
    translate: async (_, { from, to }) => answer ?? succeed(`${from}→${to}`),
  };
  return { ladder: createTranslationLadder({ translator: none ? null : translator, readerLangs }), asked };
}
