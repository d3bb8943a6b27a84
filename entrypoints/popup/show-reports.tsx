import { followSettings } from '../../components/follow-settings';
import { mountView } from '../../components/mount-view';
import { PopupApp } from '../../components/PopupApp';
import type { ViewPorts } from '../../components/view-ports';
import { onSettingsStored, readStoredSettings } from '../../utils/browser/settings-store';
import { loadWords } from '../../utils/i18n/load-words';
import { type Languages, languagesFor } from '../../utils/settings/choose-languages';

export interface ShownTab {
  readonly portsFor: (readerLangs: Languages) => ViewPorts;
  /** Another one has the tab looked at anew. */
  readonly turn: number;
}

/** Shows the tab's report as the reader has set it, and again after every change. Hands back how to have it show another tab. */
export async function showReports(tabNow: () => ShownTab | null): Promise<() => void> {
  let render = () => {};
  void import('../../components/keep-focus').then(({ keepFocus }) =>
    keepFocus(document.body, new AbortController().signal),
  );
  await followSettings({
    read: readStoredSettings,
    onStored: onSettingsStored,
    browserLangs: navigator.languages,
    loadWords,
    show: (settings, words) => {
      render = () => {
        const tab = tabNow();
        if (!tab) return;
        const ports = tab.portsFor(languagesFor(settings, navigator.languages));
        const { show, leaveOut } = settings;
        const view = <PopupApp key={tab.turn} ports={ports} parts={show} leaveOut={leaveOut} />;
        mountView(view, { document, words, settings });
      };
      render();
    },
  });
  return () => render();
}
