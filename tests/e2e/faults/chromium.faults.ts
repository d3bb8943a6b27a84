import { join } from 'node:path';
import { driveChromium } from '../../../scripts/browsers/chromium';
import { findBrowsers } from '../../../scripts/browsers/find-browsers';
import { ROOT } from '../../helpers/source-files';
import type { Launch } from '../launch';
import { describeFaults } from './faults';
import { describeUpdates } from './update-faults';

const program = findBrowsers().chromium ?? 'chromium';
const launch: Launch = (options) => driveChromium({ ...options, program });

const extension = join(ROOT, '.output/chrome-mv3');

describeFaults('chromium', launch, extension);
describeUpdates('chromium', launch, extension);
