import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp';
import { createAnnouncer } from '../../components/status-region';
import { applyTheme } from '../../components/theme';
import { WordsContext } from '../../components/words-context';
import {
  deleteEverything,
  onSettingsStored,
  readStoredSettings,
  storeSettings,
} from '../../utils/browser/settings-store';
import { loadWords } from '../../utils/i18n/load-words';
import { parseSettings, type Settings } from '../../utils/settings/settings';
import './style.css';

const app = document.querySelector<HTMLElement>('#app');
const region = document.querySelector<HTMLElement>('#status');
if (app && region) await start(app, region);

async function start(root: HTMLElement, status: HTMLElement): Promise<void> {
  const [words, stored] = await Promise.all([loadWords(navigator.languages), readStoredSettings()]);
  const announce = createAnnouncer(status);
  document.documentElement.lang = words.locale;
  document.title = words.say('options.title');

  function show(settings: Settings): void {
    applyTheme(document.documentElement, settings.theme);
    render(
      <WordsContext.Provider value={words}>
        <OptionsApp
          settings={settings}
          browserLangs={navigator.languages}
          onChange={async (changed) => {
            show(changed);
            await storeSettings(changed);
            announce(words.say('options.saved'), 'quiet');
          }}
          onDelete={async () => {
            await deleteEverything();
            announce(words.say('options.deleted'), 'seen');
          }}
        />
      </WordsContext.Provider>,
      root,
    );
  }

  onSettingsStored((value) => show(parseSettings(value)));
  show(parseSettings(stored));
}
