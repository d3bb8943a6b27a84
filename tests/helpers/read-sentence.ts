import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { findCues } from '../../utils/quotes/contents/find-cues';
import type { Search } from '../../utils/quotes/contents/search';
import { compileLexicon } from '../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../utils/quotes/lexicons';
import { type Paragraph, readParagraphs } from '../../utils/quotes/words/paragraph';
import type { TokenRange } from '../../utils/quotes/words/token';

export interface ReadSentence {
  readonly paragraph: Paragraph;
  /** The sentence with the first bar in it. */
  readonly search: Search;
  /** The tokens right behind the bars, and behind the last of them the sentence's end. */
  readonly at: readonly [number, number, number];
  /** What stands in a range, as written. */
  readonly cut: (range: TokenRange) => string;
}

/** Reads a text in which bars mark places: "She said | it works". */
export function readSentence(lang: string, barred: string): ReadSentence {
  const lexicon = findLexicon(lang);
  if (lexicon?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  const compiled = compileLexicon(lexicon);
  const [ahead = '', ...behind] = barred.split('|');
  const text = [ahead, ...behind].join('');
  const page = pageFromText({ text });
  const [paragraph] = readParagraphs(page, buildArticleText(page), compiled).paragraphs;
  if (!paragraph) throw new Error('nothing to read');
  const { tokens, sentences } = paragraph;
  const findToken = (offset: number): number => {
    const at = tokens.findIndex(({ start }) => start >= offset);
    return at < 0 ? tokens.length : at;
  };
  const first = findToken(ahead.length);
  const sentence = sentences.find(({ from, to }) => from <= first && first < to) ?? sentences[0];
  if (!sentence) throw new Error('no sentence to read');
  const cues = findCues(tokens, sentence, compiled);
  const second = behind.length > 1 ? findToken(ahead.length + (behind[0]?.length ?? 0)) : sentence.to;
  return {
    paragraph,
    search: { tokens, sentence, cues, lexicon: compiled },
    at: [first, second, sentence.to],
    cut: ({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  };
}
