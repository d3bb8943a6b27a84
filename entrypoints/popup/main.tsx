import { followSettings } from '../../components/follow-settings';
import { mountView } from '../../components/mount-view';
import { PopupApp } from '../../components/PopupApp';
import { findAnnouncer } from '../../components/status-region';
import { callBackground } from '../../utils/browser/call-background';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { identifyPage } from '../../utils/browser/identify-page';
import { closeIfCovering } from '../../utils/browser/platform';
import { saveFile } from '../../utils/browser/save-file';
import { sessionStore } from '../../utils/browser/session-store';
import { onSettingsStored, openSettings, readStoredSettings } from '../../utils/browser/settings-store';
import { findOwnTabId } from '../../utils/browser/tabs';
import { createReportClient } from '../../utils/desk/report-client';
import { createShelf } from '../../utils/desk/shelf';
import { loadWords } from '../../utils/i18n/load-words';
import { languagesFor } from '../../utils/settings/choose-languages';
import './style.css';

const tabId = await findOwnTabId(location.href);

await followSettings({
  read: readStoredSettings,
  onStored: onSettingsStored,
  browserLangs: navigator.languages,
  loadWords,
  show: (settings, words) => {
    const client = createReportClient({
      call: callBackground,
      tabId,
      shelf: createShelf(sessionStore),
      identifyPage,
      readerLangs: languagesFor(settings, navigator.languages),
      shown: closeIfCovering,
    });
    const ports = {
      ...client,
      copy: copyToClipboard,
      save: saveFile,
      openSettings,
      announce: findAnnouncer(document),
      setStatus: (status: string) => document.documentElement.setAttribute('data-status', status),
    };
    mountView(<PopupApp ports={ports} parts={settings.show} />, { document, words, theme: settings.theme });
  },
});
