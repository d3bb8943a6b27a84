import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../utils/page/article-text';
import { pageFromText } from '../../../utils/page/page-from-text';
import { findQuotes } from '../../../utils/quotes/find-quotes';
import { LEXICONS } from '../../../utils/quotes/lexicons';

const spaced = [...LEXICONS.values()].flatMap((lexicon) => (lexicon.script === 'spaced' ? [lexicon] : []));
const phrases = spaced.flatMap(({ lang, phrases: all }) => all.map((phrase) => ({ lang, ...phrase })));
const matches = phrases.flatMap(({ lang, phrase, matches: all }) =>
  all.map((text) => ({ lang, phrase, text })),
);
const ignores = phrases.flatMap(({ lang, phrase, ignores: all }) =>
  all.map((text) => ({ lang, phrase, text })),
);

function read(text: string, lang: string) {
  const page = pageFromText({ text });
  return findQuotes({ page, text: buildArticleText(page), lang }).quotes;
}

describe('phrases that attribute', () => {
  it.each(matches)('$lang "$phrase" finds who speaks in: $text', ({ lang, text }) => {
    const start = text.indexOf('⟦');
    const plain = text.replace(/[⟦⟧]/g, '');
    const mention = plain.slice(start, text.indexOf('⟧') - 1);
    const mentions = read(plain, lang).map(
      ({ source }) => source.mention && plain.slice(source.mention.start, source.mention.end),
    );
    expect(mentions).toContain(mention);
  });

  it.each(ignores)('$lang "$phrase" finds nothing in: $text', ({ lang, text }) => {
    expect(read(text, lang)).toEqual([]);
  });
});
