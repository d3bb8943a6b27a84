import { followSettings } from '../../components/follow-settings';
import { mountPage } from '../../components/mount-view';
import { OptionsApp } from '../../components/options/OptionsApp';
import { findAnnouncer } from '../../components/status-region';
import { askForSites, dropSites, listOwnSites, onOwnSitesChanged } from '../../utils/browser/own-sites';
import { saveFile } from '../../utils/browser/save-file';
import {
  deleteEverything,
  onSettingsStored,
  readStoredSettings,
  storeSettings,
} from '../../utils/browser/settings-store';
import { openShortcutPage, readShortcuts } from '../../utils/browser/shortcuts';
import { loadPageWords } from '../../utils/i18n/load-page-words';
import { parseSettings } from '../../utils/settings/settings';
import './style.css';

void import('../../components/keep-focus').then(({ keepFocus }) =>
  keepFocus(document.body, new AbortController().signal),
);
const announce = findAnnouncer(document);
const bound = await readShortcuts();
const shortcuts = bound && { bound, change: () => void openShortcutPage() };
let own = await listOwnSites();
let again: (() => void) | undefined;

onOwnSitesChanged(async () => {
  own = await listOwnSites();
  again?.();
});

const apply = await followSettings({
  read: readStoredSettings,
  onStored: onSettingsStored,
  browserLangs: navigator.languages,
  loadWords: loadPageWords,
  show: (settings, words) => {
    again = () => apply(settings);
    const view = (
      <OptionsApp
        shortcuts={shortcuts}
        sites={{
          own,
          ask: askForSites,
          drop: dropSites,
          save: saveFile,
          announce: (text) => announce(text, 'seen'),
        }}
        settings={settings}
        browserLangs={navigator.languages}
        onChange={async (changed) => {
          apply(changed);
          const saved = await storeSettings({ before: settings, after: changed });
          if (!saved) apply(parseSettings(await readStoredSettings()));
          announce(words.say(saved ? 'options.saved' : 'status.refused'), saved ? 'quiet' : 'seen');
        }}
        onDelete={async () => {
          const deleted = await deleteEverything();
          await dropSites(own);
          announce(words.say(deleted ? 'options.deleted' : 'status.refused'), 'seen');
        }}
      />
    );
    document.title = words.say('options.title');
    mountPage(view, { document, words, settings });
  },
});
