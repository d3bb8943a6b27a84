import { formatLanguage } from '../../utils/i18n/format-language';
import { chooseReaderLanguages } from '../../utils/settings/reader-languages';
import type { Settings } from '../../utils/settings/settings';
import { KNOWN_LANGUAGES } from '../../utils/text/known-languages';
import { usePageWords } from '../words-context';

type Languages = NonNullable<Settings['readerLangs']>;

interface LanguageSettingsProps {
  readonly chosen: Settings['readerLangs'];
  /** As the browser lists them. */
  readonly browserLangs: readonly string[];
  readonly onChange: (languages: Settings['readerLangs']) => void;
}

export function LanguageSettings({ chosen, browserLangs, onChange }: LanguageSettingsProps) {
  const words = usePageWords();
  const preferred = chooseReaderLanguages(browserLangs);
  const names = preferred.map((tag) => formatLanguage(tag, words.locale));
  return (
    <fieldset>
      <legend>{words.say('options.languages')}</legend>
      <label>
        <input
          type="checkbox"
          name="follow-browser"
          checked={chosen === null}
          onChange={() => onChange(chosen === null ? preferred : null)}
        />
        {words.say('options.followBrowser', { languages: new Intl.ListFormat(words.locale).format(names) })}
      </label>
      {chosen !== null && <OwnLanguages chosen={chosen} onChange={onChange} />}
      <p class="detail">{words.say('options.languagesNote')}</p>
    </fieldset>
  );
}

interface OwnLanguagesProps {
  readonly chosen: Languages;
  readonly onChange: (languages: Languages) => void;
}

function OwnLanguages({ chosen, onChange }: OwnLanguagesProps) {
  const words = usePageWords();
  const [first, ...rest] = chosen;
  const name = (tag: string) => formatLanguage(tag, words.locale);
  const toggle = (tag: string) =>
    onChange([first, ...(rest.includes(tag) ? rest.filter((other) => other !== tag) : [...rest, tag])]);
  return (
    <>
      <label class="row">
        {words.say('options.rendered')}
        <select
          name="rendered"
          value={first}
          onChange={({ currentTarget: { value } }) =>
            onChange([value, ...[first, ...rest].filter((tag) => tag !== value)])
          }
        >
          {KNOWN_LANGUAGES.map((tag) => (
            <option key={tag} value={tag}>
              {name(tag)}
            </option>
          ))}
        </select>
      </label>
      <p class="label">{words.say('options.alsoRead')}</p>
      <ul class="plain columns">
        {KNOWN_LANGUAGES.filter((tag) => tag !== first).map((tag) => (
          <li key={tag}>
            <label>
              <input type="checkbox" name={tag} checked={rest.includes(tag)} onChange={() => toggle(tag)} />
              {name(tag)}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
