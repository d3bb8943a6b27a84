import type { ExportFormat } from '../utils/export/export-format';
import type { Words } from '../utils/i18n/words';
import type { Report } from '../utils/report/report';
import type { FindingActions } from './finding-actions';
import type { ViewPorts } from './view-ports';

interface ActionContext {
  readonly ports: ViewPorts;
  readonly words: Words;
  readonly report: Report;
  /** The page turned out to be another than the one the report was made from. */
  readonly onMoved: () => void;
}

/** What a reader can do with the report on show; each says how it went. */
export function createActions({ ports, words, report, onMoved }: ActionContext): FindingActions {
  return {
    async show(finding) {
      const shown = await ports.show(finding);
      if (shown.ok) {
        const { isInSight } = shown.value;
        return ports.announce(words.say(isInSight ? 'status.shown' : 'status.shownUnder'), 'seen');
      }
      await words.learn('failures');
      if (shown.reason === 'page-changed') onMoved();
      ports.announce(words.say(`failure.${shown.reason}`), 'seen');
    },
    async copyQuotes(indices) {
      const views = await import('./copy-quotes');
      await views.copyQuotes({ ports, words, report }, indices);
    },
    async exportReport(format: ExportFormat) {
      const { composeFile } = await import('./compose-file');
      const file = await composeFile(report, format, words);
      ports.save(file);
      ports.announce(words.say('status.saved', { name: file.name }), 'seen');
    },
  };
}
