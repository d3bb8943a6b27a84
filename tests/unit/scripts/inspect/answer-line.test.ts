import { describe, expect, test } from 'vitest';
import { answerLine } from '../../../../scripts/inspect/answer-line';
import type { InspectArguments } from '../../../../scripts/inspect/arguments';
import { readLines } from '../../../../scripts/inspect/read-lines';
import { paragraphs } from '../../../helpers/read-html';

const PAGE: InspectArguments = { mode: 'page', readerLangs: ['en'], timing: false };
const TEXT: InspectArguments = { ...PAGE, mode: 'text' };

function answer(line: unknown, given: InspectArguments) {
  const { line: text, failed } = answerLine(typeof line === 'string' ? line : JSON.stringify(line), given);
  return { failed, ...JSON.parse(text) };
}

describe('one line of input', () => {
  test('a page is answered with its report and the text that spans count in', () => {
    const html = `<html lang="nl"><head><title>A story</title></head><body><article><h1>A story</h1>${paragraphs(5)}</article></body></html>`;
    const { failed, id, report, text } = answer({ id: 'a', html, url: 'https://tek.example/a' }, PAGE);
    expect({ failed, id, version: report.version }).toEqual({ failed: false, id: 'a', version: 1 });
    expect(report.page).toMatchObject({
      url: 'https://tek.example/a',
      lang: 'en',
      declaredLang: 'nl',
      article: 'found',
    });
    expect(text.split('\n')).toHaveLength(5);
  });

  test('an article as text has a report and knows nothing of access, offers and small print', () => {
    const { report, text } = answer(
      { id: 1, text: 'The company said no.\n\nThat was all it would say.', title: 'No' },
      TEXT,
    );
    expect(text).toBeUndefined();
    expect(report.page).toMatchObject({ title: 'No', url: null, article: 'found' });
    expect(report.access).toEqual({ verdict: 'unknown', declared: null, readable: null, evidence: [] });
    expect([report.offers, report.boilerplate]).toEqual([[], []]);
  });

  test('the language given goes before the language guessed', () => {
    expect(answer({ id: 1, text: 'OK.', lang: 'de' }, TEXT).report.page.lang).toBe('de');
    expect(answer({ id: 1, text: 'OK.' }, TEXT).report.page.lang).toBeNull();
  });

  test.each([
    ['broken JSON', '{"id":1', null],
    ['a list', '[1]', null],
    ['a field missing', '{"id":"x"}', 'x'],
    ['a field of another kind', '{"id":"x","text":7}', 'x'],
    ['a field that every object inherits', '{"id":"x","__proto__":{"text":"no"}}', 'x'],
  ])('%s is reported and does not end the run', (_what, line, id) => {
    const { failed, error, id: given } = answer(line, TEXT);
    expect(failed).toBe(true);
    expect(given).toBe(id);
    expect(error).toMatch(/\w/);
  });

  test('timing tells the detectors from the reading', () => {
    const { ms, by } = answer({ id: 1, text: 'The company said no.' }, { ...TEXT, timing: true });
    expect(Object.keys(by)).toEqual(['read', 'quotes', 'access', 'offers', 'boilerplate']);
    expect(ms).toBeCloseTo(by.quotes + by.access + by.offers + by.boilerplate, 2);
  });
});

describe('lines of a stream', () => {
  async function* chunks(...given: readonly string[]): AsyncGenerator<string> {
    yield* given;
  }

  test.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a', 'b\nc'],
      ['ab', 'c'],
    ],
    [['"\u2028"\n"x"'], ['"\u2028"', '"x"']],
    [[''], []],
    [
      ['a\n', '\n', 'b'],
      ['a', '', 'b'],
    ],
  ])('%j', async (given, expected) => {
    const lines: string[] = [];
    for await (const line of readLines(chunks(...given))) lines.push(line);
    expect(lines).toEqual(expected);
  });
});
