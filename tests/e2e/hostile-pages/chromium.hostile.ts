import { join } from 'node:path';
import { driveChromium } from '../../../scripts/browsers/chromium';
import { findBrowsers } from '../../../scripts/browsers/find-browsers';
import { ROOT } from '../../helpers/source-files';
import type { Launch } from '../launch';
import { describeHostilePages } from './describe-hostile-pages';

const program = findBrowsers().chromium ?? 'chromium';

const launch: Launch = (options) => driveChromium({ ...options, program });

describeHostilePages('chromium', launch, join(ROOT, '.output/chrome-mv3'));
