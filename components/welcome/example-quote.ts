import type { PageWords } from '../../utils/i18n/words';
import type { Quote } from '../../utils/report/report';

/** The quotation that stands in the welcome page's own article. */
export function buildExampleQuote(words: PageWords): Quote {
  const article = words.say('welcome.article');
  const text = words.say('welcome.words');
  const start = article.indexOf(text);
  const end = start + text.length;
  return {
    text,
    kind: 'direct',
    parts: [{ start, end }],
    source: {
      kind: 'person',
      name: words.say('welcome.name'),
      role: words.say('welcome.role'),
      affiliation: null,
      mention: null,
    },
    cue: null,
    cueSpan: null,
    rank: 1,
    via: null,
    anchor: { block: 0, path: '', start, end, exact: text, prefix: '', suffix: article.slice(end, end + 32) },
  };
}
