import { explainForPanel } from '../../components/panel-failure';
import { followActiveTab } from '../../utils/browser/active-tab';
import { type ShownTab, showReports } from '../popup/show-reports';
import { createTabPorts } from '../popup/tab-ports';
import '../popup/style.css';

let tab: ShownTab | null = null;
const render = await showReports(() => tab);

await followActiveTab((tabId) => {
  const portsFor = createTabPorts({ tabId, shown: async () => {}, explain: explainForPanel });
  tab = { portsFor, turn: (tab?.turn ?? 0) + 1 };
  render();
});
