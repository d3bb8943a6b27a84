import { followSettings, rememberLast } from '../../components/follow-settings';
import { mountView } from '../../components/mount-view';
import { PopupApp } from '../../components/PopupApp';
import { findAnnouncer } from '../../components/status-region';
import type { ViewPorts } from '../../components/view-ports';
import { callBackground } from '../../utils/browser/call-background';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { identifyPage } from '../../utils/browser/identify-page';
import { askForSites, isReadUnasked } from '../../utils/browser/own-sites';
import { closeIfCovering } from '../../utils/browser/platform';
import { saveFile } from '../../utils/browser/save-file';
import { sessionStore } from '../../utils/browser/session-store';
import {
  onSettingsStored,
  openSettings,
  readStoredSettings,
  storeLeaveOut,
} from '../../utils/browser/settings-store';
import { findOwnTabId } from '../../utils/browser/tabs';
import { createReportClient } from '../../utils/desk/report-client';
import { createShelf } from '../../utils/desk/shelf';
import { loadWords } from '../../utils/i18n/load-words';
import { type Languages, languagesFor } from '../../utils/settings/choose-languages';
import { deferLadder } from '../../utils/translate/defer-ladder';
import './style.css';

const tabId = await findOwnTabId(location.href);

const portsFor = rememberLast((readerLangs: Languages): ViewPorts => {
  const client = createReportClient({
    call: callBackground,
    tabId,
    shelf: createShelf(sessionStore),
    identifyPage,
    readerLangs,
    shown: closeIfCovering,
  });
  const ladder = deferLadder(async () =>
    (await import('../../utils/translate/start-ladder')).startLadder(readerLangs),
  );
  return {
    ...client,
    print: { ...client, ladder, changeLeaveOut: storeLeaveOut },
    sites: { isReadUnasked, ask: askForSites },
    copy: copyToClipboard,
    save: saveFile,
    openSettings,
    announce: findAnnouncer(document),
    setStatus: (status) => document.documentElement.setAttribute('data-status', status),
  };
});

await followSettings({
  read: readStoredSettings,
  onStored: onSettingsStored,
  browserLangs: navigator.languages,
  loadWords,
  show: (settings, words) => {
    const ports = portsFor(languagesFor(settings, navigator.languages));
    const view = <PopupApp ports={ports} parts={settings.show} leaveOut={settings.leaveOut} />;
    mountView(view, { document, words, settings });
  },
});
