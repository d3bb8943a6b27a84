import { rememberLast } from '../../components/follow-settings';
import { findAnnouncer } from '../../components/status-region';
import type { ViewPorts } from '../../components/view-ports';
import { callBackground } from '../../utils/browser/call-background';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { identifyPage } from '../../utils/browser/identify-page';
import { askForSites, isReadUnasked } from '../../utils/browser/own-sites';
import { saveFile } from '../../utils/browser/save-file';
import { sessionStore } from '../../utils/browser/session-store';
import { openSettings, storeLeaveOut } from '../../utils/browser/settings-store';
import { isPrivateTab } from '../../utils/browser/tabs';
import { readShelf } from '../../utils/desk/read-shelf';
import { createReportClient } from '../../utils/desk/report-client';
import type { Languages } from '../../utils/settings/choose-languages';
import { deferLadder } from '../../utils/translate/defer-ladder';

interface PortsOptions {
  /** Null where there is no tab. */
  readonly tabId: number | null;
  /** Called when a finding has been shown in the page. */
  readonly shown: () => Promise<void>;
  /** Says otherwise why there is no report. */
  readonly explain?: (loaded: LoadOutcome) => LoadOutcome;
}

type LoadOutcome = Awaited<ReturnType<ViewPorts['load']>>;

/** What popup and panel need of the browser for the report of one tab, for a reader of these languages. */
export function createTabPorts(options: PortsOptions): (readerLangs: Languages) => ViewPorts {
  const announce = findAnnouncer(document);
  return rememberLast((readerLangs: Languages): ViewPorts => {
    const { tabId, shown, explain = (loaded) => loaded } = options;
    const shelf = { get: (kept: number) => readShelf(sessionStore, kept) };
    const call = callBackground;
    const client = createReportClient({ call, tabId, shelf, identifyPage, readerLangs, shown });
    const ladder = deferLadder(async () =>
      (await import('../../utils/translate/start-ladder')).startLadder(readerLangs),
    );
    const mayBeKept = async () => !(await isPrivateTab(tabId));
    return {
      show: client.show,
      describeMisreading: client.describeMisreading,
      findLinks: client.findLinks,
      load: async (age) => explain(await client.load(age)),
      print: { ...client, ladder, changeLeaveOut: storeLeaveOut, mayKeepSite: mayBeKept },
      sites: { mayBeKept, isReadUnasked, ask: askForSites },
      copy: copyToClipboard,
      save: saveFile,
      openSettings,
      announce,
      setStatus: (status) => document.documentElement.setAttribute('data-status', status),
    };
  });
}
