import { TEXT_SIZES, type TextSize } from '../../utils/settings/settings';
import { usePageWords } from '../words-context';

interface TextSizeSettingsProps {
  readonly chosen: TextSize;
  readonly onChange: (size: TextSize) => void;
}

export function TextSizeSettings({ chosen, onChange }: TextSizeSettingsProps) {
  const words = usePageWords();
  return (
    <fieldset>
      <legend>{words.say('options.textSize')}</legend>
      {TEXT_SIZES.map((size) => (
        <label key={size}>
          <input
            type="radio"
            name="text-size"
            value={size}
            checked={size === chosen}
            onChange={() => onChange(size)}
          />
          {words.say(`textSize.${size}`)}
        </label>
      ))}
    </fieldset>
  );
}
