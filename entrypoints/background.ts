import { defineBackground } from 'wxt/utils/define-background';
import { callPage } from '../utils/browser/call-page';
import { listenInBackground } from '../utils/browser/listen';
import { startInPage, styleInPage } from '../utils/browser/scripting';
import { sessionStore } from '../utils/browser/session-store';
import { readStoredSettings } from '../utils/browser/settings-store';
import { findTab, onTabClosed } from '../utils/browser/tabs';
import { welcomeOnInstall } from '../utils/browser/welcome';
import { answerPage, answerView } from '../utils/desk/desk-handlers';
import { createReportDesk } from '../utils/desk/report-desk';
import { createShelf } from '../utils/desk/shelf';
import { MARK_CSS } from '../utils/mark/mark-style';
import { buildReport } from '../utils/report/build-report';
import { languagesFor } from '../utils/settings/choose-languages';
import { parseSettings } from '../utils/settings/settings';

export default defineBackground(() => {
  const shelf = createShelf(sessionStore);
  const desk = createReportDesk({
    shelf,
    findTab,
    callPage,
    startInPage,
    styleMarks: (tabId) => styleInPage(tabId, MARK_CSS),
    readerLangs: async () => languagesFor(parseSettings(await readStoredSettings()), navigator.languages),
    build: buildReport,
    clock: () => performance.now(),
  });
  listenInBackground({ fromPage: answerPage(desk), fromView: answerView(desk) });
  welcomeOnInstall();
  onTabClosed((tabId) => shelf.drop(tabId));
});
