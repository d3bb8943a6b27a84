import { followSettings } from '../../components/follow-settings';
import { mountPage } from '../../components/mount-view';
import { OptionsApp } from '../../components/options/OptionsApp';
import { findAnnouncer } from '../../components/status-region';
import {
  deleteEverything,
  onSettingsStored,
  readStoredSettings,
  storeSettings,
} from '../../utils/browser/settings-store';
import { loadPageWords } from '../../utils/i18n/load-page-words';
import './style.css';

const announce = findAnnouncer(document);

const apply = await followSettings({
  read: readStoredSettings,
  onStored: onSettingsStored,
  browserLangs: navigator.languages,
  loadWords: loadPageWords,
  show: (settings, words) => {
    const view = (
      <OptionsApp
        settings={settings}
        browserLangs={navigator.languages}
        onChange={async (changed) => {
          apply(changed);
          await storeSettings(changed);
          announce(words.say('options.saved'), 'quiet');
        }}
        onDelete={async () => {
          await deleteEverything();
          announce(words.say('options.deleted'), 'seen');
        }}
      />
    );
    document.title = words.say('options.title');
    mountPage(view, { document, words, theme: settings.theme });
  },
});
