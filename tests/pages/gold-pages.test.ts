import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../scripts/inspect/load-document';
import { buildArticleText } from '../../utils/page/article-text';
import { finishPage } from '../../utils/page/finish-page';
import { readPage } from '../../utils/page/read-page';
import { buildReport } from '../../utils/report/build-report';
import type { Anchor, Report } from '../../utils/report/report';
import { cutToExpected, readGoldPages, statedSections } from '../helpers/gold';

describe.each(readGoldPages())('$name', ({ html, expected }) => {
  const page = finishPage(readPage(loadDocument(html, expected.url ?? null)));
  const read = () => buildReport(page, { readerLangs: expected.reader ?? ['en'] });

  it('holds what a careful reader finds, and nothing else', () => {
    expect(cutToExpected(read(), expected)).toEqual(statedSections(expected));
  });

  it('quotes the page word for word', () => {
    const { text } = buildArticleText(page);
    const { quotes } = read();
    for (const quote of quotes) {
      expect(quote.parts.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(quote.text);
    }
    expect([...quotes.map(({ rank }) => rank)].sort((a, b) => a - b)).toEqual(
      quotes.map((_, index) => index + 1),
    );
  });

  it('anchors every finding at the words it shows', () => {
    for (const { anchor } of listAnchored(read())) {
      expect(page.blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      expect(anchor.exact).not.toBe('');
    }
  });

  it('shows no text that the page hides', () => {
    const { quotes, offers } = read();
    const shown = [...quotes, ...offers].map(({ anchor }) => page.blocks[anchor.block]?.visible);
    expect(shown.filter((visible) => !visible)).toEqual([]);
  });
});

function listAnchored(report: Report): readonly { readonly anchor: Anchor }[] {
  return [...report.quotes, ...report.offers, ...report.boilerplate];
}
