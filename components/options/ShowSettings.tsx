import { REPORT_PARTS, type Settings } from '../../utils/settings/settings';
import { usePageWords } from '../words-context';

interface ShowSettingsProps {
  readonly chosen: Settings['show'];
  readonly onChange: (show: Settings['show']) => void;
}

export function ShowSettings({ chosen, onChange }: ShowSettingsProps) {
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
    </fieldset>
  );
}
