import { THEMES, type Theme } from '../../utils/settings/settings';
import { usePageWords } from '../words-context';

interface ThemeSettingsProps {
  readonly chosen: Theme;
  readonly onChange: (theme: Theme) => void;
}

export function ThemeSettings({ chosen, onChange }: ThemeSettingsProps) {
  const words = usePageWords();
  return (
    <fieldset>
      <legend>{words.say('options.theme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === chosen}
            onChange={() => onChange(theme)}
          />
          {words.say(`theme.${theme}`)}
        </label>
      ))}
    </fieldset>
  );
}
