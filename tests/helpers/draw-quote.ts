import { buildArticleText } from '../../utils/page/article-text';
import type { Block, Page } from '../../utils/page/page';
import { pageFromText } from '../../utils/page/page-from-text';
import { findQuotes } from '../../utils/quotes/find-quotes';
import type { Quote, Source } from '../../utils/quotes/quote';

export interface DrawnPage {
  readonly blocks: readonly Partial<Block>[];
  readonly lang: string | null;
  readonly title?: string;
  readonly description?: string;
}

/** Each quotation of a page on one line, with all that is known of it: rank, kind, words, who, by which words, where. */
export function drawQuotes({ blocks, lang, title, description }: DrawnPage): readonly string[] {
  const plain = pageFromText({ text: 'x' });
  const page: Page = {
    ...plain,
    title: title ?? null,
    description: description ?? null,
    blocks: blocks.flatMap((block) => plain.blocks.map((one) => ({ ...one, ...block }))),
  };
  const text = buildArticleText(page);
  return findQuotes({ page, text, lang }).quotes.map((quote) => drawQuote(quote, page, text.text));
}

function drawQuote(quote: Quote, page: Page, text: string): string {
  const { rank, kind, parts, source, cue, cueSpan, via, anchor } = quote;
  const words = parts.map(({ start, end }) => `[${text.slice(start, end)}]`).join(' ');
  const block = page.blocks[anchor.block]?.text.slice(anchor.start, anchor.end);
  return [
    `${rank} ${kind} ${words}`,
    drawSource(source, text),
    ...(cue === null ? [] : [`cue ${cue} at ${cueSpan?.start}`]),
    ...(via === null ? [] : [`via ${via}`]),
    `in block ${anchor.block}: ${block}`,
  ].join(' | ');
}

function drawSource(source: Source, text: string): string {
  const mention = source.mention ? ` (${text.slice(source.mention.start, source.mention.end)})` : '';
  if (source.kind === 'none') return `nobody${mention}`;
  if (source.kind === 'unnamed') return `unnamed ${source.description}${mention}`;
  const { kind, name, role, affiliation } = source;
  return `${kind} ${name}${mention}${role ? `, role ${role}` : ''}${affiliation ? `, of ${affiliation}` : ''}`;
}
