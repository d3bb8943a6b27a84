import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../utils/browser/badge';
import { callHands, callPage } from '../utils/browser/call-page';
import { listenInBackground } from '../utils/browser/listen';
import { followOwnSites } from '../utils/browser/own-sites';
import { readOwnVersion } from '../utils/browser/own-version';
import { bringHandsToPage, startInPage, styleInPage } from '../utils/browser/scripting';
import { keepSelectionMenu, onSelectionMenu } from '../utils/browser/selection-menu';
import { sessionStore } from '../utils/browser/session-store';
import { onSettingsStored, readStoredSettings } from '../utils/browser/settings-store';
import { onShortcut } from '../utils/browser/shortcuts';
import { findTab, onTabClosed } from '../utils/browser/tabs';
import { welcomeOnInstall } from '../utils/browser/welcome';
import { copySelection } from '../utils/desk/copy-selection';
import { answerPage, answerView } from '../utils/desk/desk-handlers';
import type { DeskPorts } from '../utils/desk/desk-ports';
import { createGlossDesk } from '../utils/desk/gloss-desk';
import { createLinkDesk } from '../utils/desk/link-desk';
import { createMisreadingDesk } from '../utils/desk/misreading-desk';
import { createReportDesk } from '../utils/desk/report-desk';
import { createShelf } from '../utils/desk/shelf';
import { forgetSteps, stepQuotes } from '../utils/desk/step-quotes';
import { chooseMenuWords } from '../utils/i18n/menu-words';
import { GLOSS_CSS } from '../utils/mark/gloss-style';
import { MARK_CSS } from '../utils/mark/mark-style';
import { buildReport } from '../utils/report/build-report';
import { interfaceLanguagesFor, languagesFor } from '../utils/settings/choose-languages';
import { parseSettings } from '../utils/settings/settings';

export default defineBackground(() => {
  const shelf = createShelf(sessionStore);
  const ports: DeskPorts = {
    bringHands: bringHandsToPage,
    shelf,
    callPage,
    callHands,
    styleMarks: (tabId) => styleInPage(tabId, MARK_CSS + GLOSS_CSS),
    findTab,
    startInPage,
    readerLangs: async () => languagesFor(parseSettings(await readStoredSettings()), navigator.languages),
    made: async (tabId, report) => {
      const { badge } = parseSettings(await readStoredSettings());
      await showBadge(tabId, badge && report.page.article === 'found' ? report.quotes.length : null);
    },
    build: buildReport,
    clock: () => performance.now(),
  };
  const desk = createReportDesk(ports);
  const glosses = createGlossDesk(ports);
  const links = createLinkDesk(ports);
  const misreadings = createMisreadingDesk({ ...ports, version: readOwnVersion() });
  listenInBackground({
    fromPage: answerPage(desk),
    fromView: answerView({ desk, glosses, links, misreadings }),
  });
  welcomeOnInstall();
  onTabClosed((tabId) => {
    void shelf.drop(tabId);
    void forgetSteps(sessionStore, tabId);
  });
  followOwnSites();
  const words = async () =>
    chooseMenuWords(interfaceLanguagesFor(parseSettings(await readStoredSettings()), navigator.languages));
  keepSelectionMenu(async () => (await words()).copyQuotation, onSettingsStored);
  onSelectionMenu(async (click) => {
    if (!(await copySelection({ ...ports, desk, words }, click))) await showBadge(click.tabId, '!');
  });
  onShortcut((command, tabId) => {
    const step = command === 'next-quotation' ? 1 : -1;
    void stepQuotes({ desk, store: sessionStore }, tabId, step);
  });
});
