import { join } from 'node:path';
import { findBrowsers } from '../../../scripts/browsers/find-browsers';
import { driveFirefox } from '../../../scripts/browsers/firefox';
import { ROOT } from '../../helpers/source-files';
import type { Launch } from '../launch';
import { describeFaults } from './faults';
import { describeUpdates } from './update-faults';

const program = findBrowsers().firefox ?? 'firefox-esr';
const launch: Launch = (options) => driveFirefox({ ...options, program });

const extension = join(ROOT, '.output/firefox-mv3');

describeFaults('firefox', launch, extension);
describeUpdates('firefox', launch, extension);
