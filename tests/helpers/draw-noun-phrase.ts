import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { compileLexicon } from '../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../utils/quotes/lexicons';
import { parseNounPhrase } from '../../utils/quotes/phrases/parse-noun-phrase';
import { readParagraphs } from '../../utils/quotes/words/paragraph';
import type { TokenRange } from '../../utils/quotes/words/token';

/** The phrase a text begins with, or the one behind a bar in it: its words, what it is of, its name, role and owner, and whether he, she or several. */
export function drawNounPhrase(drawn: string, lang: string): string {
  const bar = drawn.indexOf('| ');
  const text = drawn.replace('| ', '');
  const lexicon = findLexicon(lang);
  if (lexicon?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  const compiled = compileLexicon(lexicon);
  const page = pageFromText({ text });
  const tokens = readParagraphs(page, buildArticleText(page), compiled).paragraphs[0]?.tokens ?? [];
  const from = tokens.findIndex(({ start }) => start >= bar);
  const phrase = parseNounPhrase(tokens, { from, to: tokens.length }, compiled);
  if (phrase === null) return 'none';
  const cut = ({ from, to }: TokenRange): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const { range, kind, name, role, affiliation, gender, many } = phrase;
  return [
    `${cut(range)}: ${kind}`,
    ...(name ? [`name ${cut(name)}`] : []),
    ...(role ? [`role ${cut(role)}`] : []),
    ...(affiliation ? [`of ${cut(affiliation)}`] : []),
    ...(gender === 'any' ? [] : [gender]),
    ...(many ? ['many'] : []),
  ].join(', ');
}
