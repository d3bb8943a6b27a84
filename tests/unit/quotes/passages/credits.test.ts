import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../../../utils/quotes/lexicons';
import {
  readBareCredit,
  readSignature,
  readTrailingCredit,
} from '../../../../utils/quotes/passages/credit-line';
import { readParagraphs } from '../../../../utils/quotes/words/paragraph';

/** Two lines, the second of which may sign the first. */
function readLines(lines: string) {
  const english = findLexicon('en');
  if (english?.script !== 'spaced') throw new Error('no English');
  const lexicon = compileLexicon(english);
  const page = pageFromText({ text: lines });
  const { text, ...rest } = buildArticleText(page);
  const { paragraphs } = readParagraphs(page, { text, ...rest }, lexicon);
  const [first, second = first] = paragraphs;
  if (!first || !second) throw new Error('no lines');
  const cut = (credit: ReturnType<typeof readSignature>) =>
    credit &&
    `${text.slice(credit.name.start, credit.name.end)} from “${text.slice(credit.start, credit.start + 5)}”`;
  return { first, second, reading: { text, lexicon }, cut };
}

const LONG = 'one two three four five six seven eight nine ten eleven twelve';

describe('a line that only signs what stands before it', () => {
  it.each([
    ['— Ann Lin', 'Ann Lin from “— Ann”'],
    ['– Ann Lin, Notes on Ferries', 'Ann Lin from “– Ann”'],
    ['— Ana Lima (@analima) March 4, 2025', 'Ana Lima from “— Ana”'],
    ['— Ann Lin (Oslo)', 'Ann Lin from “— Ann”'],
    ['— Ann Lin.', 'Ann Lin from “— Ann”'],
    [`— Ann Lin, ${LONG}`, 'Ann Lin from “— Ann”'],
    [`— Ann Lin, ${LONG} thirteen`, null],
    ['— Ann Lin has left', null],
    ['— Ann Lin left', null],
    ['— the harbour', null],
    ['Ann Lin', null],
  ])('%s: %s', (line, credit) => {
    const { second, reading, cut } = readLines(`It works.\n${line}`);
    expect(cut(readSignature(second, reading))).toBe(credit);
  });
});

describe('a bare name under a whole sentence', () => {
  it.each([
    ['It works.\nAnn Lin, chief engineer', 'Ann Lin from “Ann L”'],
    ['“It works”\nAnn Lin, chief engineer', 'Ann Lin from “Ann L”'],
    ['He said: “It works.”\nAnn Lin', 'Ann Lin from “Ann L”'],
    ['It works\nAnn Lin, chief engineer', null],
    ['It works.\nLin, chief engineer', null],
    ['It works.\nThe Ann Lin', null],
    ['It works.\nChief engineer Ann Lin', null],
    ['It works.\nAnn Lin has left', null],
    [`It works.\nAnn Lin, ${LONG} thirteen`, 'Ann Lin from “Ann L”'],
    [`It works.\nAnn Lin, ${LONG} thirteen fourteen`, null],
  ])('%j: %s', (lines, credit) => {
    const { first, second, reading, cut } = readLines(lines);
    expect(cut(readBareCredit(second, first, reading))).toBe(credit);
  });
});

describe('a name at the end of the words themselves', () => {
  it.each([
    ['It works. — Ann Lin, Notes on Ferries', 'Ann Lin from “— Ann”'],
    ['“It works” — Ann Lin', 'Ann Lin from “— Ann”'],
    ['It works! – Lin', 'Lin from “– Lin”'],
    ['It has worked. — Ann Lin', 'Ann Lin from “— Ann”'],
    [`It works. — Ann Lin, ${LONG}`, 'Ann Lin from “— Ann”'],
    [`It works. — Ann Lin, ${LONG} thirteen`, null],
    ['It works — Ann Lin', null],
    ['It works, — Ann Lin', null],
    ['— Ann Lin', null],
    ['It works. — Ann Lin — Oslo', null],
    ['It works. — Ann Lin has left', null],
    ['It works.', null],
  ])('%s: %s', (line, credit) => {
    const { first, reading, cut } = readLines(line);
    expect(cut(readTrailingCredit(first, reading))).toBe(credit);
  });
});
