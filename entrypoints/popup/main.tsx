import { render } from 'preact';
import { PopupApp } from '../../components/PopupApp';
import { createAnnouncer } from '../../components/status-region';
import { applyTheme } from '../../components/theme';
import { WordsContext } from '../../components/words-context';
import { callBackground } from '../../utils/browser/call-background';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { identifyPage } from '../../utils/browser/identify-page';
import { popupCoversPage } from '../../utils/browser/platform';
import { saveFile } from '../../utils/browser/save-file';
import { sessionStore } from '../../utils/browser/session-store';
import { openSettings, readStoredSettings } from '../../utils/browser/settings-store';
import { findOwnTabId } from '../../utils/browser/tabs';
import { createReportClient } from '../../utils/desk/report-client';
import { createShelf } from '../../utils/desk/shelf';
import { loadWords } from '../../utils/i18n/load-words';
import { chooseReaderLanguages } from '../../utils/settings/reader-languages';
import { parseSettings } from '../../utils/settings/settings';
import './style.css';

const app = document.querySelector<HTMLElement>('#app');
const region = document.querySelector<HTMLElement>('#status');
if (app && region) await start(app, region);

async function start(root: HTMLElement, status: HTMLElement): Promise<void> {
  const [words, tabId, stored] = await Promise.all([
    loadWords(navigator.languages),
    findOwnTabId(location.href),
    readStoredSettings(),
  ]);
  const settings = parseSettings(stored);
  applyTheme(document.documentElement, settings.theme);
  const client = createReportClient({
    call: callBackground,
    tabId,
    shelf: createShelf(sessionStore),
    identifyPage,
    readerLangs: settings.readerLangs ?? chooseReaderLanguages(navigator.languages),
  });
  const ports = {
    load: client.load,
    async show(finding: Parameters<typeof client.show>[0]) {
      const shown = await client.show(finding);
      if (shown.ok && (await popupCoversPage())) window.close();
      return shown;
    },
    copy: copyToClipboard,
    save: saveFile,
    openSettings,
    announce: createAnnouncer(status),
    setStatus(value: string) {
      document.documentElement.dataset.status = value;
    },
  };
  document.documentElement.lang = words.locale;
  root.replaceChildren();
  render(
    <WordsContext.Provider value={words}>
      <PopupApp ports={ports} parts={settings.show} />
    </WordsContext.Provider>,
    root,
  );
}
