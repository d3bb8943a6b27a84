import { REPORT_PARTS, type Settings } from '../../utils/settings/settings';
import { usePageWords } from '../words-context';

interface ShowSettingsProps {
  readonly chosen: Settings['show'];
  /** Whether the toolbar button shows the number of quotations. */
  readonly badge: boolean;
  readonly onChange: (show: Settings['show']) => void;
  readonly onBadge: (badge: boolean) => void;
}

export function ShowSettings({ chosen, badge, onChange, onBadge }: ShowSettingsProps) {
  const words = usePageWords();
  return (
    <fieldset>
      <legend>{words.say('options.show')}</legend>
      {REPORT_PARTS.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            name={part}
            checked={chosen[part]}
            onChange={() => onChange({ ...chosen, [part]: !chosen[part] })}
          />
          {words.say(`${part}.heading`)}
        </label>
      ))}
      <label>
        <input type="checkbox" name="badge" checked={badge} onChange={() => onBadge(!badge)} />
        {words.say('options.badge')}
      </label>
    </fieldset>
  );
}
