import { followSettings } from '../../components/follow-settings';
import { mountView } from '../../components/mount-view';
import { PopupApp } from '../../components/PopupApp';
import { explainForPanel } from '../../components/panel-failure';
import { findAnnouncer } from '../../components/status-region';
import { followActiveTab } from '../../utils/browser/active-tab';
import { callBackground } from '../../utils/browser/call-background';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { identifyPage } from '../../utils/browser/identify-page';
import { saveFile } from '../../utils/browser/save-file';
import { sessionStore } from '../../utils/browser/session-store';
import { onSettingsStored, openSettings, readStoredSettings } from '../../utils/browser/settings-store';
import { createReportClient } from '../../utils/desk/report-client';
import { createShelf } from '../../utils/desk/shelf';
import { loadWords } from '../../utils/i18n/load-words';
import { languagesFor } from '../../utils/settings/choose-languages';
import '../popup/style.css';

const announce = findAnnouncer(document);
let tabId: number | undefined;
let render: (() => void) | undefined;
let turn = 0;

await followSettings({
  read: readStoredSettings,
  onStored: onSettingsStored,
  browserLangs: navigator.languages,
  loadWords,
  show: (settings, words) => {
    render = () => {
      if (tabId === undefined) return;
      const client = createReportClient({
        call: callBackground,
        tabId,
        shelf: createShelf(sessionStore),
        identifyPage,
        readerLangs: languagesFor(settings, navigator.languages),
        shown: async () => {},
      });
      const ports = {
        show: client.show,
        load: async (age: 'recent' | 'fresh') => explainForPanel(await client.load(age)),
        copy: copyToClipboard,
        save: saveFile,
        openSettings,
        announce,
        setStatus: (status: string) => document.documentElement.setAttribute('data-status', status),
      };
      turn += 1;
      mountView(<PopupApp key={turn} ports={ports} parts={settings.show} />, {
        document,
        words,
        theme: settings.theme,
      });
    };
    render();
  },
});

await followActiveTab((active) => {
  tabId = active;
  render?.();
});
