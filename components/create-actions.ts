import { type ExportFormat, nameExport } from '../utils/export/export-format';
import type { Words } from '../utils/i18n/words';
import type { Report } from '../utils/report/report';
import type { FindingActions } from './finding-actions';
import { sayOffers } from './say-offers';
import type { ViewPorts } from './view-ports';

interface ActionContext {
  readonly ports: ViewPorts;
  readonly words: Words;
  /** Null while there is none. */
  readonly report: Report | null;
  /** The page turned out to be another than the one the report was made from. */
  readonly onMoved: () => void;
}

/** What a reader can do with the report on show; each says how it went. */
export function createActions({ ports, words, report, onMoved }: ActionContext): FindingActions {
  return {
    async show(finding) {
      const shown = await ports.show(finding);
      if (!shown.ok && shown.reason === 'page-changed') onMoved();
      ports.announce(words.say(shown.ok ? 'status.shown' : `failure.${shown.reason}`), 'seen');
    },
    async copyQuotes(indices) {
      if (!report) return;
      const [directives, { composeCopy }] = await Promise.all([
        ports.findLinks(indices),
        import('./compose-copy'),
      ]);
      const copied = await ports.copy(composeCopy(report, indices, directives));
      const plain = report.page.url === null ? 0 : indices.filter((_, nth) => !directives[nth]).length;
      ports.announce(copied ? sayCopied(words, plain) : words.say('status.copyFailed'), 'seen');
    },
    async exportReport(format: ExportFormat) {
      if (!report) return;
      const { formatReport } = await import('../utils/export/format-report');
      const text = formatReport(report, { id: format.id, words: sayOffers(words) });
      const name = nameExport(report, format);
      ports.save({ name, mediaType: format.mediaType, text });
      ports.announce(words.say('status.saved', { name }), 'seen');
    },
  };
}

/** `plain`: how many of the links do not open at the words. */
function sayCopied(words: Words, plain: number): string {
  return plain === 0 ? words.say('status.copied') : words.count('status.copiedPlain', plain);
}
