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
import { openSettings, readStoredSettings } from '../../utils/browser/settings-store';
import { createReportClient } from '../../utils/desk/report-client';
import { createShelf } from '../../utils/desk/shelf';
import { loadWords } from '../../utils/i18n/load-words';
import { languagesFor } from '../../utils/settings/choose-languages';
import { parseSettings } from '../../utils/settings/settings';
import '../popup/style.css';

const words = await loadWords(navigator.languages);
const announce = findAnnouncer(document);
let turn = 0;

async function show(tabId: number): Promise<void> {
  const settings = parseSettings(await readStoredSettings());
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
}

await followActiveTab(show);
