import type { Words } from '../utils/i18n/words';
import type { Report } from '../utils/report/report';
import { composeCopy } from './compose-copy';
import type { ViewPorts } from './view-ports';

interface CopyContext {
  readonly ports: Pick<ViewPorts, 'findLinks' | 'copy' | 'announce'>;
  readonly words: Words;
  readonly report: Report;
}

/** Quotations by their places in the report; says how it went. */
export async function copyQuotes(
  { ports, words, report }: CopyContext,
  indices: readonly number[],
): Promise<void> {
  const directives = await ports.findLinks(indices);
  const copied = await ports.copy(composeCopy(report, indices, directives));
  const plain = report.page.url === null ? 0 : indices.filter((_, nth) => !directives[nth]).length;
  ports.announce(copied ? sayCopied(words, plain) : words.say('status.copyFailed'), 'seen');
}

/** `plain`: how many of the links do not open at the words. */
function sayCopied(words: Words, plain: number): string {
  return plain === 0 ? words.say('status.copied') : words.count('status.copiedPlain', plain);
}
