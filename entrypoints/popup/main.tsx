import { closeIfCovering } from '../../utils/browser/platform';
import { findOwnTabId } from '../../utils/browser/tabs';
import { type ShownTab, showReports } from './show-reports';
import { createTabPorts } from './tab-ports';
import './style.css';

const tabId = await findOwnTabId(location.href);
const tab: ShownTab = { portsFor: createTabPorts({ tabId, shown: closeIfCovering }), turn: 0 };

await showReports(() => tab);
