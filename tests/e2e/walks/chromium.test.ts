import { join } from 'node:path';
import { driveChromium } from '../../../scripts/browsers/chromium';
import { findBrowsers } from '../../../scripts/browsers/find-browsers';
import { ROOT } from '../../helpers/source-files';
import { describeJourneys } from '../journeys/describe-journeys';
import { describeKeyboardWalk } from '../keyboard-walk';
import type { Launch } from '../launch';
import { describeLooks } from '../looks';
import { describePanel } from '../panel';
import { describeStress } from '../stress';

const program = findBrowsers().chromium ?? 'chromium';
const extension = join(ROOT, '.output/chrome-mv3');
const launch: Launch = (options) => driveChromium({ ...options, program });

describeJourneys('chromium', launch, extension);
describeKeyboardWalk('chromium', launch, extension);
describePanel('chromium', launch, extension);
describeLooks('chromium', launch, extension);
describeStress('chromium', launch, extension);
