import { closeIfCovering } from '../../utils/browser/platform';
import { findOwnTabId } from '../../utils/browser/tabs';
import { type ShownTab, showReports } from './show-reports';
import { createTabPorts } from './tab-ports';
import './style.css';

let tab: ShownTab | null = null;
// The tab is asked for while settings and words are on their way.
const [tabId, render] = await Promise.all([findOwnTabId(location.href), showReports(() => tab)]);

tab = { portsFor: createTabPorts({ tabId, shown: closeIfCovering }), turn: 0 };
render();
