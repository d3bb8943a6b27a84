import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { findQuotes } from '../../utils/quotes/find-quotes';
import type { Source } from '../../utils/quotes/quote';
import type { Span } from '../../utils/text/span';

/** What a text quotes, a line each: how, by whom as named and as written there, office, employer, cue, go-between, and the words. */
export function drawSaid(text: string, lang: string, title: string | null = null): readonly string[] {
  const page = pageFromText({ text, title });
  const article = buildArticleText(page);
  const cut = ({ start, end }: Span): string => article.text.slice(start, end);
  return findQuotes({ page, text: article, lang }).quotes.map(({ kind, source, cue, via, parts }) =>
    [
      kind,
      drawSource(source, cut),
      ...(cue === null ? [] : [`cue ${cue}`]),
      ...(via === null ? [] : [`via ${via}`]),
      parts.map((part) => `[${cut(part)}]`).join(' '),
    ].join(' | '),
  );
}

function drawSource(source: Source, cut: (span: Span) => string): string {
  const mention = source.mention ? ` (${cut(source.mention)})` : '';
  if (source.kind === 'none') return `nobody${mention}`;
  if (source.kind === 'unnamed') return `unnamed ${source.description}${mention}`;
  const { kind, name, role, affiliation } = source;
  return `${kind} ${name}${mention}${role ? `, role ${role}` : ''}${affiliation ? `, of ${affiliation}` : ''}`;
}
