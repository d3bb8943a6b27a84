import { followSettings, rememberLast } from '../../components/follow-settings';
import { mountView } from '../../components/mount-view';
import { PopupApp } from '../../components/PopupApp';
import { explainForPanel } from '../../components/panel-failure';
import { findAnnouncer } from '../../components/status-region';
import type { ViewPorts } from '../../components/view-ports';
import { followActiveTab } from '../../utils/browser/active-tab';
import { callBackground } from '../../utils/browser/call-background';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { identifyPage } from '../../utils/browser/identify-page';
import { askForSites, isReadUnasked } from '../../utils/browser/own-sites';
import { saveFile } from '../../utils/browser/save-file';
import { sessionStore } from '../../utils/browser/session-store';
import {
  onSettingsStored,
  openSettings,
  readStoredSettings,
  storeLeaveOut,
} from '../../utils/browser/settings-store';
import { createReportClient } from '../../utils/desk/report-client';
import { createShelf } from '../../utils/desk/shelf';
import { loadWords } from '../../utils/i18n/load-words';
import { type Languages, languagesFor } from '../../utils/settings/choose-languages';
import { deferLadder } from '../../utils/translate/defer-ladder';
import '../popup/style.css';

const announce = findAnnouncer(document);
let portsFor: ((readerLangs: Languages) => ViewPorts) | undefined;
let render: (() => void) | undefined;
let turn = 0;

/** Each tab that comes forward is looked at anew. */
function portsOfTab(tabId: number): (readerLangs: Languages) => ViewPorts {
  return rememberLast((readerLangs: Languages): ViewPorts => {
    const client = createReportClient({
      call: callBackground,
      tabId,
      shelf: createShelf(sessionStore),
      identifyPage,
      readerLangs,
      shown: async () => {},
    });
    const ladder = deferLadder(async () =>
      (await import('../../utils/translate/start-ladder')).startLadder(readerLangs),
    );
    return {
      show: client.show,
      load: async (age) => explainForPanel(await client.load(age)),
      print: { ...client, ladder, changeLeaveOut: storeLeaveOut },
      sites: { isReadUnasked, ask: askForSites },
      copy: copyToClipboard,
      save: saveFile,
      openSettings,
      announce,
      setStatus: (status) => document.documentElement.setAttribute('data-status', status),
    };
  });
}

await followSettings({
  read: readStoredSettings,
  onStored: onSettingsStored,
  browserLangs: navigator.languages,
  loadWords,
  show: (settings, words) => {
    render = () => {
      if (!portsFor) return;
      const ports = portsFor(languagesFor(settings, navigator.languages));
      const view = <PopupApp key={turn} ports={ports} parts={settings.show} leaveOut={settings.leaveOut} />;
      mountView(view, { document, words, settings });
    };
    render();
  },
});

await followActiveTab((tabId) => {
  portsFor = portsOfTab(tabId);
  turn += 1;
  render?.();
});
