import { formatLanguage } from '../../utils/i18n/format-language';
import { type LeaveOut, toggleEntry } from '../../utils/settings/leave-out';
import { usePageWords } from '../words-context';

interface LeaveOutSettingsProps {
  readonly leaveOut: LeaveOut;
  readonly onChange: (leaveOut: LeaveOut) => void;
}

/** What the reader said "not for Dutch" and "not on this site" to, each to be taken back; nothing where there is none. */
export function LeaveOutSettings({ leaveOut, onChange }: LeaveOutSettingsProps) {
  const words = usePageWords();
  const rows = [
    ...leaveOut.languages.map((entry) => ({ kind: 'languages', entry }) as const),
    ...leaveOut.sites.map((entry) => ({ kind: 'sites', entry }) as const),
  ];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="left-out-heading">
      <h2 id="left-out-heading">{words.say('options.leftOut')}</h2>
      <p>{words.say('options.leftOutNote')}</p>
      <ul class="plain">
        {rows.map(({ kind, entry }) => (
          <li key={`${kind} ${entry}`} class="row left-out">
            <span id={`left-out-${entry}`}>
              {kind === 'languages' ? formatLanguage(entry, words.locale) : entry}
            </span>
            <button
              type="button"
              class="quiet"
              data-action="take-back"
              aria-describedby={`left-out-${entry}`}
              onClick={() => onChange({ ...leaveOut, [kind]: toggleEntry(leaveOut[kind], entry) })}
            >
              {words.say('options.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
