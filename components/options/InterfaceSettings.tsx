import { useId } from 'preact/hooks';
import { formatLanguage, formatOwnName } from '../../utils/i18n/format-language';
import { chooseInterfaceLanguage } from '../../utils/i18n/interface-language';
import type { Settings } from '../../utils/settings/settings';
import { isKnownLanguage, KNOWN_LANGUAGES } from '../../utils/text/known-languages';
import { usePageWords } from '../words-context';

interface InterfaceSettingsProps {
  readonly chosen: Settings['interfaceLang'];
  /** As the browser lists them. */
  readonly browserLangs: readonly string[];
  readonly onChange: (language: Settings['interfaceLang']) => void;
}

/** What Newsgloss itself speaks: as the browser does, or one language, each under its own name. */
export function InterfaceSettings({ chosen, browserLangs, onChange }: InterfaceSettingsProps) {
  const words = usePageWords();
  const legendId = useId();
  const { language } = chooseInterfaceLanguage(browserLangs);
  return (
    <fieldset>
      <legend id={legendId}>{words.say('options.interface')}</legend>
      <select
        name="interface"
        aria-labelledby={legendId}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(isKnownLanguage(value) ? value : null)}
      >
        <option value="">
          {words.say('options.interfaceAsBrowser', { language: formatLanguage(language, words.locale) })}
        </option>
        {KNOWN_LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {formatOwnName(tag)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
