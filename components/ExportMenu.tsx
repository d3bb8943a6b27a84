import { EXPORT_FORMATS } from '../utils/export/export-format';
import { useFindingActions } from './finding-actions';
import { useWords } from './words-context';

export function ExportMenu() {
  const words = useWords();
  const { exportReport } = useFindingActions();
  return (
    <details class="export">
      <summary class="quiet">{words.say('action.export')}</summary>
      <ul class="plain">
        {EXPORT_FORMATS.map((format) => (
          <li key={format.id}>
            <button
              type="button"
              class="quiet"
              data-action="export"
              data-format={format.id}
              onClick={() => exportReport(format)}
            >
              {format.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
