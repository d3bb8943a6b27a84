import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { findQuotes } from '../../utils/quotes/find-quotes';
import type { Quote, Source } from '../../utils/quotes/quote';

/** A language, a passage with what is quoted in it marked, and for each quotation what is known of it. */
export type MarkedPassage = readonly string[];

/**
 * Reads a marked passage without its marks and marks what was found: [quoted words], [a part that goes on+], <cue>.
 * Behind it, a line for each quotation: its kind and source (a mention that is not the name in brackets, (-) for none),
 * role, affiliation and go-between.
 */
export function markQuotes([lang = '', marked = '']: MarkedPassage): MarkedPassage {
  const page = pageFromText({ text: marked.replace(/\+\]|[[\]<>]/g, '') });
  const text = buildArticleText(page);
  const { quotes } = findQuotes({ page, text, lang });
  return [lang, insertMarks(text.text, quotes), ...quotes.map((quote) => describeQuote(quote, text.text))];
}

function insertMarks(text: string, quotes: readonly Quote[]): string {
  const marks = quotes.flatMap(({ parts, cueSpan }) => [
    ...parts.flatMap(({ start, end }, at) => [
      { at: start, mark: '[' },
      { at: end, mark: at + 1 < parts.length ? '+]' : ']' },
    ]),
    ...(cueSpan
      ? [
          { at: cueSpan.start, mark: '<' },
          { at: cueSpan.end, mark: '>' },
        ]
      : []),
  ]);
  const ordered = marks.sort((a, b) => a.at - b.at || Number(isOpener(a.mark)) - Number(isOpener(b.mark)));
  const pieces = ordered.map(({ at, mark }, index) => text.slice(ordered[index - 1]?.at ?? 0, at) + mark);
  return `${pieces.join('')}${text.slice(ordered[ordered.length - 1]?.at ?? 0)}`;
}

function isOpener(mark: string): boolean {
  return mark === '[' || mark === '<';
}

function describeQuote({ kind, source, via }: Quote, text: string): string {
  return [`${kind} ${describeSource(source, text)}`, ...(via === null ? [] : [`via ${via}`])].join(', ');
}

function describeSource(source: Source, text: string): string {
  const mention = source.mention ? text.slice(source.mention.start, source.mention.end) : null;
  if (source.kind === 'none') return mention === null ? 'nobody' : `nobody (${mention})`;
  const name = source.kind === 'unnamed' ? source.description : source.name;
  const called = mention === name ? name : `${name} (${mention ?? '-'})`;
  if (source.kind === 'unnamed') return `unnamed ${called}`;
  const { kind, role, affiliation } = source;
  return [
    kind === 'organisation' ? `organisation ${called}` : called,
    ...(role === null ? [] : [`role ${role}`]),
    ...(affiliation === null ? [] : [`of ${affiliation}`]),
  ].join(', ');
}
