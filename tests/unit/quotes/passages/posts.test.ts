import { describe, expect, it } from 'vitest';
import { endsInHandle, findPosterName } from '../../../../utils/quotes/passages/poster-name';
import { withoutAddresses } from '../../../../utils/quotes/passages/without-addresses';

function nameIn(line: string): string | null {
  const span = findPosterName(line);
  return span && line.slice(span.start, span.end);
}

describe('an embedded post is signed by', () => {
  it.each([
    ['— Ana Lima (@analima) March 4, 2025', 'Ana Lima'],
    ['– Ana Lima (@analima)', 'Ana Lima'],
    ['- Ana Lima (@analima)', 'Ana Lima'],
    ['―Ana Lima(@analima)', 'Ana Lima'],
    ['—\u00a0Ana Lima (@analima)', 'Ana Lima'],
    ['— the harbour, daily (@harbour)', 'the harbour, daily'],
    ['Ana Lima (@analima) March 4, 2025', null],
    [' — Ana Lima (@analima)', null],
    ['— Ana Lima', null],
    ['— Ana Lima (@analima', null],
    ['— Ana Lima (analima)', null],
    ['— (@analima)', null],
    ['(@analima)', null],
    ['', null],
    [`— ${'a'.repeat(77)} (@analima)`, 'a'.repeat(77)],
    [`— ${'a'.repeat(78)} (@analima)`, null],
    [`— Ana (@${'a'.repeat(78)})`, 'Ana'],
    [`— Ana (@${'a'.repeat(79)})`, null],
    [`— Ana (@ana)${'a'.repeat(60)}`, 'Ana'],
    [`— Ana (@ana)${'a'.repeat(61)}`, null],
  ])('%j: %j', (line, name) => {
    expect(nameIn(line)).toBe(name);
  });

  it.each([
    ['A post shared by Ana Lima (@analima)', true],
    ['(@analima)', true],
    ['A post shared by Ana Lima (@analima) today', false],
    ['A post shared by Ana Lima', false],
    [`${'a'.repeat(80)}(@ana)`, true],
    [`${'a'.repeat(81)}(@ana)`, false],
    ['', false],
  ])('%j ends in a handle: %s', (line, ends) => {
    expect(endsInHandle(line)).toBe(ends);
  });
});

describe('the words of a post stand without the addresses behind them', () => {
  it.each([
    ['It works https://t.example/AbC', 'It works'],
    ['It works http://t.example/AbC', 'It works'],
    ['It works pic.t.example/XyZ', 'It works'],
    ['It works https://t.example/AbC pic.t.example/XyZ', 'It works'],
    ['It works all day.https://t.example/AbC', 'It works all day.'],
    ['https://t.example/AbC it works', 'https://t.example/AbC it works'],
    ['It works', 'It works'],
    ['It works and/or', 'It works and/or'],
    ['It works at t.example/', 'It works at t.example/'],
    ['It works /t.example', 'It works /t.example'],
    ['It works 24.7/24', 'It works 24.7/24'],
    ['It works a_b.example/x', 'It works a_b.example/x'],
    ['It works a..example/x', 'It works a..example/x'],
    ['It works T-1.Example/x', 'It works'],
    ['  It works  ', 'It works'],
    ['https://t.example/AbC', null],
    ['pic.t.example/XyZ https://t.example/AbC', null],
    ['', null],
  ])('%j: %j', (text, words) => {
    const span = withoutAddresses(text, { start: 0, end: text.length });
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });

  it('within their own stretch of the text alone', () => {
    const text = 'https://t.example/a It works https://t.example/b';
    expect(withoutAddresses(text, { start: 20, end: 28 })).toEqual({ start: 20, end: 28 });
    expect(withoutAddresses(text, { start: 20, end: 48 })).toEqual({ start: 20, end: 28 });
  });
});
