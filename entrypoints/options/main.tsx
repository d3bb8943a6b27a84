import { mountView } from '../../components/mount-view';
import { OptionsApp } from '../../components/options/OptionsApp';
import { findAnnouncer } from '../../components/status-region';
import {
  deleteEverything,
  onSettingsStored,
  readStoredSettings,
  storeSettings,
} from '../../utils/browser/settings-store';
import { loadWords } from '../../utils/i18n/load-words';
import { parseSettings, type Settings } from '../../utils/settings/settings';
import './style.css';

const [words, stored] = await Promise.all([loadWords(navigator.languages), readStoredSettings()]);
const announce = findAnnouncer(document);
document.title = words.say('options.title');

function show(settings: Settings): void {
  const view = (
    <OptionsApp settings={settings} browserLangs={navigator.languages} onChange={change} onDelete={forget} />
  );
  mountView(view, { document, words, theme: settings.theme });
}

async function change(settings: Settings): Promise<void> {
  show(settings);
  await storeSettings(settings);
  announce(words.say('options.saved'), 'quiet');
}

async function forget(): Promise<void> {
  await deleteEverything();
  announce(words.say('options.deleted'), 'seen');
}

onSettingsStored((value) => show(parseSettings(value)));
show(parseSettings(stored));
