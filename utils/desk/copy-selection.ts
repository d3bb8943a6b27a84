import { withinTime } from '../browser/within-time';
import { formatQuoteHtml } from '../export/quote-html';
import { formatQuotedWords, formatQuoteText, type QuoteCopyInput } from '../export/quote-text';
import type { MenuWords } from '../i18n/menu-words';
import { buildTextLink } from '../link/text-link';
import type { CopyWords, SelectedWords } from '../messages/hands-protocol';
import type { Reply, ReportReply } from '../messages/protocol';
import type { Anchor, Quote } from '../report/report';
import { fail } from '../text/result';
import type { DeskPorts } from './desk-ports';
import { anchorsOf } from './finding-anchors';
import type { ReportDesk } from './report-desk';
import { askHands } from './with-hands';

export interface SelectionPorts extends Pick<DeskPorts, 'shelf' | 'callHands' | 'bringHands'> {
  readonly desk: Pick<ReportDesk, 'getReport'>;
  readonly words: () => Promise<MenuWords & { readonly lang: string }>;
}

/** What the browser tells of a click on the menu's entry. */
export interface MenuClick {
  readonly tabId: number;
  /** Of the tab; null where the browser keeps it to itself. */
  readonly url: string | null;
  readonly title: string | null;
  /** What is selected, in whichever frame. */
  readonly selected: string;
}

/** Milliseconds. The browser lets a click copy for about five seconds. */
const REPORT_LIMIT = 2_500;

/**
 * Copies what the reader has selected, with who said it where it is part of a found quotation, and a link that opens at it.
 * False where the page could not be reached: then nobody has told the reader anything.
 */
export async function copySelection(ports: SelectionPorts, click: MenuClick): Promise<boolean> {
  const { tabId } = click;
  const made =
    (await withinTime(ports.desk.getReport({ tabId, age: 'recent' }), REPORT_LIMIT)) ?? fail('no-answer');
  const quotes = made.ok ? await findAnchors(ports, tabId, made.value) : [];
  const [read, words] = await Promise.all([
    askHands(ports, tabId, (call) => call('selection/read', { quotes })),
    ports.words(),
  ]);
  if (!read.ok) return false;
  const input = compose(click, made, read.value);
  const isPlain = input.link !== null && !input.link.includes('#:~:');
  const request = {
    text: formatQuoteText(input),
    html: formatQuoteHtml(input),
    words: toCopyWords(words, isPlain ? words.copiedPlain : words.copied),
  };
  return (await ports.callHands(tabId)('selection/copy', request)).ok;
}

async function findAnchors(
  { shelf }: SelectionPorts,
  tabId: number,
  { report }: ReportReply,
): Promise<readonly (readonly Anchor[])[]> {
  const entry = await shelf.get(tabId);
  return report.quotes.map((quote, index) =>
    entry ? anchorsOf(entry, { kind: 'quote', index }) : [quote.anchor],
  );
}

/** Selected in a frame inside the page, the words are not ours to find: they are copied with the plain address. */
function compose(click: MenuClick, made: Reply<ReportReply>, selected: SelectedWords): QuoteCopyInput {
  const report = made.ok ? made.value.report : null;
  const quote = selected.quote === null ? null : (report?.quotes[selected.quote] ?? null);
  const text = selected.text === '' ? click.selected : selected.text;
  const { title = click.title, siteName = null, publishedTime = null } = report?.page ?? {};
  return {
    words: quote && selected.isSaid ? markWords(quote, text, report?.page.lang ?? null) : text,
    source: quote?.source ?? null,
    page: { title, siteName, publishedTime },
    link: buildTextLink(report?.page.url ?? click.url, selected.directive),
  };
}

function markWords(quote: Quote, text: string, lang: string | null): string {
  return formatQuotedWords({ ...quote, text, parts: [{ start: 0, end: text.length }] }, lang);
}

function toCopyWords(
  { lang, copyFailed, copy }: MenuWords & { readonly lang: string },
  copied: string,
): CopyWords {
  return { lang, direction: 'ltr', copied, failed: copyFailed, again: copy };
}
